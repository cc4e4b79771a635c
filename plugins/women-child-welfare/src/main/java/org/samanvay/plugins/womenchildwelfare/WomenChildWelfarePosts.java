package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/**
 * The seats of the department. "DPO" is two posts in the offices, of probation and of programme; the nodal one is
 * that of probation.
 */
final class WomenChildWelfarePosts {
    static final String DISTRICT_PROBATION_OFFICER = "district-probation-officer";
    static final String DISTRICT_PROGRAMME_OFFICER = "district-programme-officer";
    static final String PROTECTION_OFFICER = "protection-officer";
    static final String ONE_STOP_CENTRE_ADMINISTRATOR = "one-stop-centre-administrator";
    static final String CHILD_HELPLINE_COORDINATOR = "child-helpline-coordinator";
    static final String CHIEF_PROBATION_OFFICER = "chief-probation-officer";
    static final String CHILD_DEVELOPMENT_OFFICER = "child-development-project-officer";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    CHIEF_PROBATION_OFFICER,
                    Text.of("Chief Probation Officer", "मुख्य परिवीक्षा अधिकारी"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    DISTRICT_PROBATION_OFFICER,
                    Text.of("District Probation Officer", "जिला परिवीक्षा अधिकारी"),
                    Level.DISTRICT,
                    CHIEF_PROBATION_OFFICER),
            PostKind.of(
                    DISTRICT_PROGRAMME_OFFICER,
                    Text.of("District Programme Officer", "जिला कार्यक्रम अधिकारी"),
                    Level.DISTRICT,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    PROTECTION_OFFICER,
                    Text.of("Protection Officer", "संरक्षण अधिकारी"),
                    Level.DISTRICT,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    CHILD_HELPLINE_COORDINATOR,
                    Text.of("Coordinator, Child Helpline", "समन्वयक, चाइल्ड हेल्पलाइन"),
                    Level.DISTRICT,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    CHILD_DEVELOPMENT_OFFICER,
                    Text.of("Child Development Project Officer", "बाल विकास परियोजना अधिकारी"),
                    Level.LOCAL,
                    DISTRICT_PROGRAMME_OFFICER),
            PostKind.of(
                    ONE_STOP_CENTRE_ADMINISTRATOR,
                    Text.of("One Stop Centre administrator", "केंद्र प्रशासक, सखी वन स्टॉप सेंटर"),
                    Level.LOCAL,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    "one-stop-centre-counsellor",
                    Text.of("One Stop Centre counsellor", "परामर्शदाता, सखी वन स्टॉप सेंटर"),
                    Level.LOCAL,
                    ONE_STOP_CENTRE_ADMINISTRATOR),
            PostKind.of(
                            "shelter-superintendent",
                            Text.of("Superintendent, Shakti Sadan", "अधीक्षिका, शक्ति सदन"),
                            Level.LOCAL,
                            DISTRICT_PROBATION_OFFICER)
                    .hidingPlace("shakti-sadan-stay"));

    private WomenChildWelfarePosts() {}
}
