package org.samanvay.plugins.sidcul;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the corporation. The rank of its state nodal officer was not in the list of the meeting. */
final class SidculPosts {
    static final String STATE_NODAL = "state-nodal-officer";
    static final String REGIONAL_MANAGER = "regional-manager";
    static final String ESTATE_MANAGER = "estate-manager";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of("State nodal officer, SIDCUL", "राज्य नोडल अधिकारी, सिडकुल"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    REGIONAL_MANAGER,
                    Text.of("Regional Manager, SIDCUL", "क्षेत्रीय प्रबंधक, सिडकुल"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    ESTATE_MANAGER,
                    Text.of("Manager of the industrial estate", "प्रबंधक, औद्योगिक आस्थान"),
                    Level.LOCAL,
                    REGIONAL_MANAGER));

    private SidculPosts() {}
}
