package org.samanvay.plugins.labour;

import java.util.List;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What others may ask of the department. The times are our proposal. A visit to a workplace is never told to be about a
 * complaint: "inspection due" is all that an employer hears; and who helps her to complain needs nothing that she told
 * another office.
 */
final class LabourServices {
    static final List<Service> ALL = List.of(
            service(
                    "help-to-complain",
                    Text.of(
                            "Help to put a complaint of harassment before the committee",
                            "लैंगिक उत्पीड़न की शिकायत समिति के समक्ष रखने में सहायता"),
                    Term.workingDays(1),
                    Term.days(7),
                    "POSH Act 2013 s.9(1); time: design proposal"),
            service(
                    "workplace-inspection",
                    Text.of(
                            "Inspection of a workplace: committee, night duty, maternity, creche",
                            "कार्यस्थल निरीक्षण: समिति, रात्रि पाली, प्रसूति प्रसुविधा, शिशु गृह"),
                    Term.workingDays(2),
                    Term.days(30),
                    "Design proposal"),
            service(
                            "child-labour-rescue",
                            Text.of("Rescue of a child from work", "कार्य से बालक/बालिका की मुक्ति"),
                            Term.hours(2),
                            Term.days(1),
                            "Child and Adolescent Labour Act 1986 s.14A, s.17; time: design proposal")
                    .needing("education.out-of-school-report#child.age", "education.out-of-school-report#child.sex"),
            service(
                    "bonded-labour-relief",
                    Text.of("Release and relief of a bonded labourer", "बंधुआ मजदूर की मुक्ति एवं सहायता"),
                    Term.hours(4),
                    Term.days(1),
                    "Central scheme 2021; time: design proposal"),
            service(
                            "wages-and-maternity",
                            Text.of("Claim of wages or maternity benefit", "मजदूरी या प्रसूति प्रसुविधा का दावा"),
                            Term.workingDays(2),
                            Term.days(30),
                            "Design proposal")
                    .withDocuments(
                            Text.of("Proof of work, if any", "कार्य का प्रमाण, यदि हो"),
                            Text.of("Proof of pregnancy or delivery", "गर्भावस्था या प्रसव का प्रमाण")),
            service(
                            "worker-registration",
                            Text.of(
                                    "Registration with the construction board or e-Shram",
                                    "सन्निर्माण बोर्ड या ई-श्रम में पंजीकरण"),
                            Term.workingDays(2),
                            Term.days(15),
                            "Design proposal")
                    .withDocuments(Text.of("Aadhaar", "आधार"), Text.of("Bank passbook", "बैंक पासबुक")));

    private LabourServices() {}

    private static Service service(String code, Text name, Term acknowledge, Term act, String source) {
        return Service.of(code, name, acknowledge, act, source, Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);
    }
}
