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
    private static final String CHIEF_PROBATION_OFFICER = "chief-probation-officer";
    private static final String DISTRICT_PROBATION_OFFICER = "district-probation-officer";
    private static final String ONE_STOP_CENTRE_ADMINISTRATOR = "one-stop-centre-administrator";

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
                    "protection-officer",
                    Text.of("Protection Officer", "संरक्षण अधिकारी"),
                    Level.DISTRICT,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    "district-child-protection-unit",
                    Text.of("District Child Protection Unit", "जिला बाल संरक्षण इकाई"),
                    Level.DISTRICT,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    ONE_STOP_CENTRE_ADMINISTRATOR,
                    Text.of("One Stop Centre administrator", "केंद्र प्रशासक, सखी वन स्टॉप सेंटर"),
                    Level.LOCAL,
                    DISTRICT_PROBATION_OFFICER),
            PostKind.of(
                    "one-stop-centre-counsellor",
                    Text.of("One Stop Centre counsellor", "परामर्शदाता, सखी वन स्टॉप सेंटर"),
                    Level.LOCAL,
                    ONE_STOP_CENTRE_ADMINISTRATOR));

    private WomenChildWelfarePosts() {}
}
