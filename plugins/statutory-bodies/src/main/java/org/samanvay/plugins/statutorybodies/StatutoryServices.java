package org.samanvay.plugins.statutorybodies;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What others may ask of the bodies. The times are our proposal unless the source says otherwise: what an act demands of
 * a body stands among the duties.
 */
final class StatutoryServices {
    private static final String[] REFERENCE_OF_FIR = {
        "police.first-information-report#district",
        "police.first-information-report#station",
        "police.first-information-report#number",
        "police.first-information-report#registeredAt",
        "police.first-information-report#offences"
    };

    /** What its committee needs of a complaint that the labour office helped her to hand in: its paper is the account. */
    private static final String[] COMPLAINT_AT_WORK = {
        "labour.workplace-harassment-complaint#aggrievedWoman",
        "labour.workplace-harassment-complaint#respondent",
        "labour.workplace-harassment-complaint#lastIncidentOn",
        "labour.workplace-harassment-complaint#extensionAsked",
        "labour.workplace-harassment-complaint#witnesses",
        "labour.workplace-harassment-complaint#interimRelief",
        "labour.workplace-harassment-complaint#conciliation",
        "labour.workplace-harassment-complaint#signedComplaint"
    };

    static final List<Service> ALL = List.of(
            Service.of(
                            "child-before-committee",
                            Text.of(
                                    "Child Welfare Committee: receive a child or a report about one",
                                    "बाल कल्याण समिति: बालक या उसके विषय में रिपोर्ट प्राप्त करना"),
                            Term.hours(1),
                            Term.days(1),
                            "JJ Act 2015 ss.27-31",
                            Mark.DESIGN_PROPOSAL)
                    .needing(REFERENCE_OF_FIR)
                    .withDocuments(Text.of("Production report, if there is one", "प्रस्तुति रिपोर्ट, यदि हो")),
            Service.of(
                    "support-person",
                    Text.of(
                            "Child Welfare Committee: appoint a support person",
                            "बाल कल्याण समिति: सहायक व्यक्ति की नियुक्ति"),
                    Term.hours(4),
                    Term.days(1),
                    "POCSO Rules 2020 rule 4",
                    Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .needing(
                            "police.child-offence-steps#child",
                            "police.child-preliminary-assessment#supportPerson"),
            Service.of(
                    "special-relief-recommendation",
                    Text.of(
                            "Child Welfare Committee: recommend special relief",
                            "बाल कल्याण समिति: विशेष राहत की अनुशंसा"),
                    Term.hours(4),
                    Term.days(1),
                    "POCSO Rules 2020 rule 8; https://indianemployees.com/handbook/article/1809-special-relief",
                    Mark.DESIGN_PROPOSAL)
                    .needing(
                            "police.child-preliminary-assessment#child",
                            "police.child-preliminary-assessment#age",
                            "police.child-preliminary-assessment#familySupport",
                            "police.child-preliminary-assessment#urgentNeeds"),
            Service.of(
                    "child-before-board",
                    Text.of(
                            "Juvenile Justice Board: first production of a child",
                            "किशोर न्याय बोर्ड: बालक की प्रथम प्रस्तुति"),
                    Term.hours(1),
                    Term.days(1),
                    "JJ Act 2015 s.10",
                    Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .needing(
                            "police.production#person",
                            "police.production#ground",
                            "police.production#inChargeSince",
                            "police.production#journeyHours",
                            "police.production#guardianTold",
                            "police.production#report"),
            Service.of(
                    "child-protection",
                    Text.of(
                            "Child protection unit: social investigation, follow-up, sponsorship",
                            "जिला बाल संरक्षण इकाई: सामाजिक अन्वेषण, अनुवर्तन, प्रायोजन"),
                    Term.hours(4),
                    Term.days(15),
                    "JJ Act 2015 s.36(2), s.106",
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                            "legal-aid",
                            Text.of("Free legal aid", "निःशुल्क विधिक सहायता"),
                            Term.hours(4),
                            Term.days(3),
                            "Legal Services Authorities Act 1987 s.12",
                            Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .withDocuments(Text.of(
                            "Application; a woman or child needs no income proof",
                            "आवेदन; महिला या बालक हेतु आय प्रमाण आवश्यक नहीं")),
            Service.of(
                            "report-of-offence",
                            Text.of(
                                    "Legal Services Authority: receive the report of an offence",
                                    "विधिक सेवा प्राधिकरण: अपराध की रिपोर्ट प्राप्त करना"),
                            Term.days(1),
                            Term.days(7),
                            "NALSA Compensation Scheme for Women Victims 2018; the times are our proposal",
                            Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .needing(REFERENCE_OF_FIR),
            Service.of(
                            "victim-compensation",
                            Text.of("Compensation of the person harmed", "पीड़ित प्रतिकर"),
                            Term.days(1),
                            Term.months(2),
                            "BNSS 2023 s.396",
                            Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .needing(REFERENCE_OF_FIR)
                    .withDocuments(
                            Text.of("Copy of the FIR or complaint", "एफआईआर या परिवाद की प्रति"),
                            Text.of("Medical report or death certificate", "चिकित्सा रिपोर्ट या मृत्यु प्रमाण पत्र"),
                            Text.of("Bank account", "बैंक खाता")),
            Service.of(
                    "special-relief-payment",
                    Text.of("Payment of special relief to a child", "बालक को विशेष राहत का भुगतान"),
                    Term.hours(4),
                    Term.days(7),
                    "POCSO Rules 2020 rule 8(2); https://indianemployees.com/handbook/article/1809-special-relief"),
            Service.of(
                            "workplace-complaint",
                            Text.of(
                                    "Local Committee: inquiry into sexual harassment at work",
                                    "स्थानीय समिति: कार्यस्थल पर लैंगिक उत्पीड़न की जाँच"),
                            Term.days(1),
                            Term.days(90),
                            "POSH Act 2013 ss.6, 7, 11; https://nyaytantra.com/posh-complaint")
                    .inConfidence()
                    .needing(COMPLAINT_AT_WORK)
                    .withDocuments(Text.of("Written complaint", "लिखित शिकायत")),
            Service.of(
                            "internal-committee-complaint",
                            Text.of(
                                    "Internal Committee: inquiry into sexual harassment at work",
                                    "आंतरिक समिति: कार्यस्थल पर लैंगिक उत्पीड़न की जाँच"),
                            Term.days(1),
                            Term.days(90),
                            "POSH Act 2013 ss.4, 11; https://nyaytantra.com/posh-complaint")
                    .inConfidence()
                    .needing(COMPLAINT_AT_WORK),
            Service.of(
                    "stop-child-marriage",
                    Text.of("Stop a child marriage", "बाल विवाह रोकना"),
                    Term.minutes(15),
                    Term.days(1),
                    "PCMA 2006 ss.13, 16",
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                    "magistrate-order",
                    Text.of(
                            "District or Sub-Divisional Magistrate: order, rescue or relief",
                            "जिला / उप जिला मजिस्ट्रेट: आदेश, बचाव या राहत"),
                    Term.hours(4),
                    Term.days(2),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION),
            Service.of(
                    "forensic-examination",
                    Text.of("Examination of samples, by kit code only", "नमूनों का परीक्षण, केवल किट कोड से"),
                    Term.days(1),
                    Term.days(30),
                    "Design proposal; no source names a time",
                    Mark.DESIGN_PROPOSAL, Mark.NOT_DETERMINED),
            Service.of(
                            "prosecution",
                            Text.of("Prosecutor for the case and the next hearing", "प्रकरण एवं अगली सुनवाई हेतु अभियोजक"),
                            Term.days(1),
                            Term.days(3),
                            "BNSS 2023 ss.18-20; POCSO Act 2012 s.32",
                            Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .needing(REFERENCE_OF_FIR),
            Service.of(
                            "witness-protection",
                            Text.of("Application for witness protection", "साक्षी संरक्षण हेतु आवेदन"),
                            Term.hours(1),
                            Term.workingDays(10),
                            "BNSS 2023 s.398; Witness Protection Scheme 2018",
                            Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .inConfidence());

    private StatutoryServices() {}
}
