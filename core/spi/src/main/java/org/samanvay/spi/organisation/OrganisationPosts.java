package org.samanvay.spi.organisation;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The coordinator of a district is named by the table of nodal ranks; what the seat above is called is our proposal. */
public final class OrganisationPosts {
    public static final String STATE_REPRESENTATIVE = "state-representative";
    public static final String COORDINATOR = "coordinator";
    public static final String COUNSELLOR = "counsellor";

    static final Text COORDINATOR_NAME = Text.of("Coordinator", "समन्वयक");

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_REPRESENTATIVE,
                    Text.of("State representative of the organisation", "संस्था के राज्य प्रतिनिधि"),
                    Level.STATE,
                    ""),
            PostKind.nodal(COORDINATOR, COORDINATOR_NAME, Level.DISTRICT, STATE_REPRESENTATIVE),
            PostKind.of(COUNSELLOR, Text.of("Counsellor", "परामर्शदाता"), Level.LOCAL, COORDINATOR));

    private OrganisationPosts() {}
}
