package org.samanvay.plugins.socialwelfare;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What others may ask of the department. The times are our proposal, but for that of relief, which is the rule's. */
final class SocialWelfareServices {
    static final List<Service> ALL = List.of(
            Service.of(
                            "pension-help",
                            Text.of("Help with a pension claim", "पेंशन आवेदन में सहायता"),
                            Term.workingDays(2),
                            Term.days(30),
                            "Design proposal",
                            Mark.DESIGN_PROPOSAL)
                    .withDocuments(
                            Text.of("Aadhaar or voter card", "आधार या मतदाता पहचान पत्र"),
                            Text.of("Income or below-poverty-line certificate", "आय प्रमाण पत्र या बीपीएल प्रमाण पत्र"),
                            Text.of("Bank passbook", "बैंक पासबुक")),
            Service.of(
                            "marriage-grant-help",
                            Text.of("Help with a marriage grant", "विवाह अनुदान आवेदन में सहायता"),
                            Term.workingDays(2),
                            Term.days(30),
                            "Design proposal",
                            Mark.DESIGN_PROPOSAL)
                    .withDocuments(
                            Text.of("Proof of both ages", "वर एवं वधू के आयु प्रमाण पत्र"),
                            Text.of("Income certificate", "आय प्रमाण पत्र")),
            Service.of(
                            "atrocity-relief",
                            Text.of(
                                    "Relief under the rules against atrocities",
                                    "अत्याचार निवारण नियमावली के अंतर्गत राहत"),
                            Term.days(1),
                            Term.days(7),
                            "SC/ST (Prevention of Atrocities) Rules 1995, rule 12(4); acknowledgement: design proposal",
                            Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)
                    .needing(
                            "police.first-information-report#station",
                            "police.first-information-report#number",
                            "police.first-information-report#registeredAt",
                            "police.first-information-report#offences")
                    .withDocuments(
                            Text.of("Caste certificate", "जाति प्रमाण पत्र"),
                            Text.of("Bank passbook", "बैंक पासबुक")),
            Service.of(
                            "court-compensation",
                            Text.of("Payment of compensation that a court ordered", "न्यायालय द्वारा आदेशित प्रतिकर का भुगतान"),
                            Term.days(2),
                            Term.days(30),
                            "POCSO Rules 2020, rule 9; acknowledgement: design proposal",
                            Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL)
                    .withDocuments(
                            Text.of("Order of the court", "न्यायालय का आदेश"),
                            Text.of("Bank passbook", "बैंक पासबुक")),
            Service.of(
                    "benefit-check",
                    Text.of(
                            "See to it that a sanctioned benefit arrives",
                            "स्वीकृत लाभ का खाते में पहुँचना सुनिश्चित करना"),
                    Term.workingDays(2),
                    Term.days(15),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private SocialWelfareServices() {}
}
