package org.samanvay.coordination.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.FerryDepartment;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.StateKind;
import org.samanvay.coordination.place.StateView;
import org.samanvay.forms.DepartmentDefinition;

class NodalPostsTest {
    private static final StateView STATE =
            new StateView(5, "IN-UK", new BilingualText("Uttarakhand", "उत्तराखंड"), StateKind.STATE);
    private static final DistrictView DISTRICT =
            new DistrictView(49, 5, "DDN", new BilingualText("Dehradun", "देहरादून"));
    private static final DepartmentDefinition FERRY =
            FerryDepartment.DEFINITIONS.department("ferry").orElseThrow();

    @Test
    void areOneForTheStateAndOneForEachDistrict() {
        String csv = NodalPosts.csv(FERRY, STATE, List.of(DISTRICT));
        assertThat(csv.lines())
                .containsExactly(
                        NodalPosts.COLUMNS,
                        "UK-FERRY-STATE-NODAL,head,ferry,5,,UK-FERRY-STATE,"
                                + "\"Ferries, Uttarakhand\",\"नाव विभाग, उत्तराखंड\",,,,",
                        "UK-FERRY-DDN-NODAL,warden,ferry,5,49,UK-FERRY-DDN,"
                                + "\"Ferries, Dehradun\",\"नाव विभाग, देहरादून\",,,,UK-FERRY-STATE-NODAL");
    }

    @Test
    void giveANewDepartmentOneOfficer() {
        String csv = NodalPosts.officer(FERRY, STATE, DISTRICT, LocalDate.of(2025, 4, 1));
        assertThat(csv.lines().skip(1))
                .containsExactly("ferry.dehradun,Navin Udaharan (fictitious),5,UK-FERRY-DDN-NODAL,REGULAR,DEMO/ferry,"
                        + "2025-04-01,2025-04-01,");
    }
}
