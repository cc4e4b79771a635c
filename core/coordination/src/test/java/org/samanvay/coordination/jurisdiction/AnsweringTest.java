package org.samanvay.coordination.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.jurisdiction.JurisdictionView.Together;
import org.samanvay.coordination.jurisdiction.Jurisdictions.Over;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;

class AnsweringTest {
    private static final Set<JurisdictionKind> STATIONS = JurisdictionKind.POLICE_STATION.rivals();

    @Test
    void asksFirstForTheVillageThenItsTehsilThenItsDistrict() {
        PlaceRecord village =
                new PlaceRecord(PlaceLevel.VILLAGE, 7, 5, 49, 3, "Namgaon", null, null, null, null, null);
        assertThat(Answering.chain(village))
                .containsExactly(
                        new PlaceKey(PlaceLevel.VILLAGE, 7),
                        new PlaceKey(PlaceLevel.SUB_DISTRICT, 3),
                        new PlaceKey(PlaceLevel.DISTRICT, 49));
    }

    @Test
    void theNearestAnswers() {
        Over far = over(JurisdictionKind.POLICE_STATION, PlaceLevel.DISTRICT);
        Over near = over(JurisdictionKind.REVENUE_POLICE_CIRCLE, PlaceLevel.SUB_DISTRICT);
        assertThat(Answering.nearest(List.of(far, near), STATIONS)).containsExactly(near.jurisdiction());
    }

    @Test
    void twoThatAreEquallyNearOverlap() {
        Over one = over(JurisdictionKind.POLICE_STATION, PlaceLevel.VILLAGE);
        Over other = over(JurisdictionKind.REVENUE_POLICE_CIRCLE, PlaceLevel.VILLAGE);
        assertThat(Answering.nearest(List.of(one, other), STATIONS)).hasSize(2);
    }

    @Test
    void whatTakesNoInformationDoesNotAnswer() {
        Over committee = over(JurisdictionKind.CHILD_WELFARE_COMMITTEE, PlaceLevel.VILLAGE);
        assertThat(Answering.nearest(List.of(committee), STATIONS)).isEmpty();
    }

    @Test
    void manyCourtsAndEstatesMayShareAPlace() {
        assertThat(JurisdictionKind.COURT.rivals()).isEmpty();
        assertThat(JurisdictionKind.INDUSTRIAL_ESTATE.rivals()).isEmpty();
    }

    private static Over over(JurisdictionKind kind, PlaceLevel level) {
        Together none = new Together(new Siblings<>(List.of()), new Siblings<>(List.of()));
        return new Over(
                new JurisdictionView(
                        UUID.randomUUID(),
                        kind,
                        5,
                        null,
                        new BilingualText("Unit", "इकाई"),
                        "Order 1",
                        LocalDate.of(2025, 4, 1),
                        null,
                        null,
                        null,
                        1,
                        none),
                level);
    }
}
