package org.samanvay.coordination.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.FerryDepartment;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.StateKind;
import org.samanvay.coordination.place.StateView;

class NodalPostsTest {
    @Test
    void areOneForTheStateAndOneForEachDistrict() {
        StateView state = new StateView(5, "IN-UK", new BilingualText("Uttarakhand", "उत्तराखंड"), StateKind.STATE);
        DistrictView district = new DistrictView(49, 5, "DDN", new BilingualText("Dehradun", "देहरादून"));
        String csv =
                NodalPosts.csv(FerryDepartment.DEFINITIONS.department("ferry").orElseThrow(), state, List.of(district));
        assertThat(csv.lines())
                .containsExactly(
                        NodalPosts.COLUMNS,
                        "UK-FERRY-STATE-NODAL,head,ferry,5,,UK-FERRY-STATE,"
                                + "\"Ferries, Uttarakhand\",\"नाव विभाग, उत्तराखंड\",,,,",
                        "UK-FERRY-DDN-NODAL,warden,ferry,5,49,UK-FERRY-DDN,"
                                + "\"Ferries, Dehradun\",\"नाव विभाग, देहरादून\",,,,UK-FERRY-STATE-NODAL");
    }
}
