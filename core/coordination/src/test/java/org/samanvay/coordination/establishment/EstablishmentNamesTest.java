package org.samanvay.coordination.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/** A letter names an establishment, unless its register hides where it is. */
class EstablishmentNamesTest {
    private static final Text NAME = Text.of("House on the hill", "पहाड़ी का घर");
    private static final Register OPEN = new Register(
            "shelters",
            Text.of("Shelters", "आश्रय पंजिका"),
            Text.of("Shelter", "आश्रय"),
            List.of(new Register.Status("open", Text.of("Open", "खुला"))),
            Set.of("warden"),
            "Invented",
            Set.of());

    @Test
    void aLetterNeverTellsWhichOfTheHiddenOnesItIs() {
        Text told = EstablishmentNames.onPaper(Optional.of(OPEN.hidingPlaces("stay")), NAME);
        assertThat(told).isEqualTo(Text.of("Shelter (its place is confidential)", "आश्रय (स्थान गोपनीय)"));
    }

    @Test
    void aLetterNamesWhatIsOpenOrStandsInNoRegisterAnyMore() {
        assertThat(EstablishmentNames.onPaper(Optional.of(OPEN), NAME)).isEqualTo(NAME);
        assertThat(EstablishmentNames.onPaper(Optional.empty(), NAME)).isEqualTo(NAME);
    }

    @Test
    void onTheScreenTwoHiddenOnesAreToldApartByTheirCodes() {
        assertThat(EstablishmentNames.withoutPlace(OPEN, "S-2")).isEqualTo(Text.of("Shelter S-2", "आश्रय S-2"));
    }
}
