package org.samanvay.coordination.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samanvay.coordination.office.FerryDepartment;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

class PostRulesTest {
    private static final Text NAME = Text.of("Post", "पद");

    private final PostRules rules = new PostRules(FerryDepartment.DEFINITIONS);

    @Test
    void acceptsAKindInAnOfficeOfItsLevel() {
        assertThat(rules.broken("F1-MASTER", "master", NAME, FerryDepartment.office("F1", Level.LOCAL)))
                .isEmpty();
    }

    @Test
    void refusesAKindThatTheDepartmentDoesNotDeclare() {
        assertThat(rules.broken("F1-PILOT", "pilot", NAME, FerryDepartment.office("F1", Level.LOCAL)))
                .extracting(broken -> broken.code())
                .containsExactly(PostProblem.UNKNOWN_POST_KIND);
    }

    @Test
    void refusesAKindInAnOfficeOfAnotherLevel() {
        assertThat(rules.broken("F1-WARDEN", "warden", NAME, FerryDepartment.office("F1", Level.LOCAL)))
                .extracting(broken -> broken.code())
                .containsExactly(PostProblem.LEVEL_DOES_NOT_FIT_OFFICE);
    }

    @Test
    void letsAPostReportToTheKindAboveInItsDistrict() {
        assertThat(rules.brokenLine(master(49), warden(49))).isEmpty();
        assertThat(rules.brokenLine(warden(49), head())).isEmpty();
    }

    @Test
    void refusesASuperiorOfAnotherDistrictKindOrDepartment() {
        assertThat(rules.brokenLine(master(49), warden(50))).isPresent();
        assertThat(rules.brokenLine(master(49), head())).isPresent();
        Seat stranger = new Seat("X-WARDEN", "warden", "police", Level.DISTRICT, 5, 49);
        assertThat(rules.brokenLine(master(49), stranger)).isPresent();
    }

    @Test
    void refusesASuperiorForTheKindAtTheTop() {
        assertThat(rules.brokenLine(head(), warden(49))).isPresent();
    }

    @Test
    void givesANodalPostOneSeatPerPlace() {
        PostKind warden = rules.findKind("ferry", "warden").orElseThrow();
        PostKind clerk = rules.findKind("ferry", "clerk").orElseThrow();
        assertThat(Seat.nodal(warden, FerryDepartment.office("A", Level.DISTRICT)))
                .isEqualTo(Seat.nodal(warden, FerryDepartment.office("B", Level.DISTRICT)))
                .hasValue("ferry/DISTRICT/5/49");
        assertThat(Seat.nodal(clerk, FerryDepartment.office("A", Level.DISTRICT)))
                .isEmpty();
    }

    private static Seat master(int district) {
        return new Seat("F-MASTER", "master", "ferry", Level.LOCAL, 5, district);
    }

    private static Seat warden(int district) {
        return new Seat("F-WARDEN", "warden", "ferry", Level.DISTRICT, 5, district);
    }

    private static Seat head() {
        return new Seat("F-HEAD", "head", "ferry", Level.STATE, 5, null);
    }
}
