package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What others may ask of the police. The times are our proposal: no text promises them. */
final class PoliceServices {
    static final String CHILD_OFFENCE_REPORT = "child-offence-report";

    static final List<Service> ALL = List.of(
            Service.of(
                    "women-help-desk",
                    Text.of("Hearing and help at the Women Help Desk", "महिला हेल्प डेस्क पर सुनवाई एवं सहायता"),
                    Term.hours(4),
                    Term.days(1),
                    "Women Help Desk in police stations (Nirbhaya Fund); not verified",
                    Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL),
            Service.of(
                    "information-and-fir",
                    Text.of(
                            "Record information and register an FIR, anywhere as Zero FIR",
                            "सूचना अभिलिखित करना एवं एफआईआर दर्ज करना (किसी भी थाने में शून्य एफआईआर)"),
                    Term.hours(1),
                    Term.days(1),
                    "BNSS 2023 s.173; https://www.cyberlawconsulting.com/sop_zero_efir_new_criminal_law.php",
                    Mark.DESIGN_PROPOSAL)
                    .needing(
                            "health.injury-register#record",
                            "health.injury-register#arrivedAt",
                            "health.medico-legal-examination#arrival.record",
                            "health.medico-legal-examination#police.statement")
                    .openToOtherStates(),
            Service.of(
                    "escort-and-protection",
                    Text.of("Escort and protection", "एस्कॉर्ट एवं सुरक्षा"),
                    Term.minutes(15),
                    Term.hours(4),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION),
            Service.of(
                    "anti-trafficking-rescue",
                    Text.of("Rescue with the Anti Human Trafficking Unit", "मानव तस्करी निरोधक इकाई के साथ बचाव"),
                    Term.minutes(15),
                    Term.days(1),
                    "https://avikaluttarakhand.com/uttarakhand/children-begging-on-the-street-were-sent-to-a-shelter",
                    Mark.DESIGN_PROPOSAL)
                    .needing(
                            "labour.child-labour-inspection#district",
                            "labour.child-labour-inspection#establishment",
                            "labour.child-labour-inspection#children.age",
                            "labour.child-labour-inspection#bondedLabourFound")
                    .openToOtherStates(),
            Service.of(
                    "emergency-response",
                    Text.of("Emergency response, by 112", "आपातकालीन सेवा 112"),
                    Term.minutes(15),
                    Term.hours(1),
                    "https://livetvtodaynews.in/22080; no source names a time",
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                            CHILD_OFFENCE_REPORT,
                            Text.of(
                                    "Take a report of a sexual offence against a child",
                                    "बालक के विरुद्ध लैंगिक अपराध की रिपोर्ट लेना"),
                            Term.minutes(15),
                            Term.days(1),
                            "POCSO 2012 s.19; https://constitutionofindia.in/?p=19804",
                            Mark.DESIGN_PROPOSAL)
                    .needing(
                            "education.school-incident-report#knownAt",
                            "education.school-incident-report#nature",
                            "education.school-incident-report#incidentOn",
                            "education.school-incident-report#place",
                            "education.school-incident-report#keptAway",
                            "health.medico-legal-examination#police.identityWithheld")
                    .withDocuments(Text.of(
                            "None; the identity may be withheld where the law allows it",
                            "कोई नहीं; जहाँ विधि अनुमति दे वहाँ पहचान रोकी जा सकती है")),
            Service.of(
                    "missing-person-search",
                    Text.of("Search for a missing woman or child", "गुमशुदा महिला या बालक की तलाश"),
                    Term.minutes(15),
                    Term.days(1),
                    "JJ Model Rules 2016 rule 92",
                    Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .openToOtherStates(),
            Service.proposed(
                    "police-verification",
                    Text.of("Verification of drivers, conductors and staff", "चालक, परिचालक एवं कर्मियों का पुलिस सत्यापन"),
                    Term.days(1),
                    Term.days(15))
                    .needing(
                            "sidcul.transport-check#unit",
                            "sidcul.transport-check#driversVerified",
                            "sidcul.transport-check#drivers",
                            "sidcul.transport-check#register"),
            Service.of(
                    "witness-threat-report",
                    Text.of("Report on the threat to a witness", "साक्षी को खतरे की विश्लेषण रिपोर्ट"),
                    Term.hours(1),
                    Term.workingDays(5),
                    "Witness Protection Scheme 2018",
                    Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));

    private PoliceServices() {}
}
