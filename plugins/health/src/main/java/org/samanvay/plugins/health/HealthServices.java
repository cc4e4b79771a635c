package org.samanvay.plugins.health;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What others may ask of the department. The times are our proposal: no text promises them. A hospital never needs the
 * text of an FIR, and treatment never waits for a paper.
 */
final class HealthServices {
    private static final String FREE_TREATMENT =
            "https://www.apnilaw.com/bnss/section-397-bharatiya-nagarik-suraksha-sanhitabnss-treatment-of-victims/";

    static final List<Service> ALL = List.of(
            Service.of(
                    "emergency-treatment",
                    Text.of("Free first aid and treatment", "निःशुल्क प्राथमिक चिकित्सा एवं उपचार"),
                    Term.minutes(15),
                    Term.hours(1),
                    "BNSS 2023 s.397; " + FREE_TREATMENT,
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                            "medico-legal-examination",
                            Text.of(
                                    "Medico-legal examination, with her consent",
                                    "उसकी सहमति से चिकित्सा-विधिक परीक्षण"),
                            Term.minutes(30),
                            Term.hours(24),
                            "BNSS 2023 s.184; https://law.emunshi.ai/bnss/184",
                            Mark.DESIGN_PROPOSAL)
                    .needing(
                            "police.first-information-report#station",
                            "police.first-information-report#number",
                            "women-child-welfare.one-stop-centre-intake#survivor.age")
                    .withDocuments(Text.of(
                            "None; a requisition of the police is not needed",
                            "कोई नहीं; पुलिस का अनुरोध पत्र आवश्यक नहीं")),
            Service.of(
                    "injury-treatment-and-certificate",
                    Text.of("Treatment of injuries and injury report", "चोटों का उपचार एवं चोट आख्या"),
                    Term.minutes(30),
                    Term.days(1),
                    "Design proposal",
                    Mark.DESIGN_PROPOSAL),
            Service.of(
                            "mental-health-care",
                            Text.of("Mental health care", "मानसिक स्वास्थ्य देखभाल"),
                            Term.hours(24),
                            Term.days(7),
                            "Mental Healthcare Act 2017 s.18; the times are our proposal",
                            Mark.DESIGN_PROPOSAL)
                    .inConfidence(),
            Service.of(
                            "pregnancy-care-and-termination",
                            Text.of(
                                    "Care in pregnancy, and its termination where she asks for it",
                                    "गर्भावस्था देखभाल तथा उसके चाहने पर गर्भ का चिकित्सकीय समापन"),
                            Term.hours(4),
                            Term.days(3),
                            "MTP Act 1971 s.3; the times are our proposal",
                            Mark.DESIGN_PROPOSAL,
                            Mark.DRAFT_TRANSLATION)
                    .inConfidence(),
            Service.of(
                            "child-health-check",
                            Text.of("Health check of a child in care", "संरक्षण में रह रहे बालक / बालिका की स्वास्थ्य जाँच"),
                            Term.hours(24),
                            Term.days(3),
                            "Design proposal",
                            Mark.DESIGN_PROPOSAL)
                    .needing("education.out-of-school-report#child.age"),
            Service.of(
                    "mother-and-child-kit",
                    Text.of(
                            "Hand over the Mahalaxmi kit of women and child welfare",
                            "महिला एवं बाल विकास की महालक्ष्मी किट का वितरण"),
                    Term.workingDays(2),
                    Term.days(15),
                    "Design proposal; the scheme is that of women and child welfare",
                    Mark.DESIGN_PROPOSAL));

    private HealthServices() {}
}
