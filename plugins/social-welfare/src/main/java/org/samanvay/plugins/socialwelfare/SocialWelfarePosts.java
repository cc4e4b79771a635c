package org.samanvay.plugins.socialwelfare;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the department, from the directorate to the block. */
final class SocialWelfarePosts {
    static final String STATE_NODAL = "associate-director";
    static final String DISTRICT_OFFICER = "district-social-welfare-officer";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of("Associate Director, Social Welfare", "सह निदेशक, समाज कल्याण"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    DISTRICT_OFFICER,
                    Text.of("District Social Welfare Officer", "जिला समाज कल्याण अधिकारी"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    "assistant-social-welfare-officer",
                    Text.of("Assistant Social Welfare Officer (block)", "सहायक समाज कल्याण अधिकारी (विकास खण्ड)"),
                    Level.LOCAL,
                    DISTRICT_OFFICER));

    private SocialWelfarePosts() {}
}
