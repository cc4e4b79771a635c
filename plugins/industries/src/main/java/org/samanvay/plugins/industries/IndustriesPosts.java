package org.samanvay.plugins.industries;

import java.util.List;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** The seats of the department: the directorate and the District Industries Centres. */
final class IndustriesPosts {
    static final String STATE_NODAL = "deputy-director";
    static final String GENERAL_MANAGER = "general-manager-district-industries-centre";

    static final List<PostKind> ALL = List.of(
            PostKind.nodal(
                    STATE_NODAL,
                    Text.of("Deputy Director, Directorate of Industries", "उप निदेशक, उद्योग निदेशालय"),
                    Level.STATE,
                    ""),
            PostKind.nodal(
                    GENERAL_MANAGER,
                    Text.of("General Manager, District Industries Centre", "महाप्रबंधक, जिला उद्योग केन्द्र"),
                    Level.DISTRICT,
                    STATE_NODAL),
            PostKind.of(
                    "manager-district-industries-centre",
                    Text.of("Manager, District Industries Centre", "प्रबंधक, जिला उद्योग केन्द्र"),
                    Level.DISTRICT,
                    GENERAL_MANAGER));

    private IndustriesPosts() {}
}
