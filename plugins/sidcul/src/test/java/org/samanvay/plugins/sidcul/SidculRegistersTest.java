package org.samanvay.plugins.sidcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.sidcul.estate.Estates;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Register;

/** What is kept of estates and units: where they lie, whether there is a committee, and how women fare at night. */
class SidculRegistersTest {
    @Test
    void aNewUnitIsNeitherPraisedNorAccused() {
        assertThat(SidculRegisters.ALL)
                .extracting(register -> register.statuses().getFirst().code())
                .containsExactly("committee-not-known", "night-work-not-known");
    }

    @Test
    void noStatusTellsOfAComplaint() {
        assertThat(SidculRegisters.ALL)
                .flatExtracting(Register::statuses)
                .allSatisfy(status -> assertThat((status.code() + status.name().en()).toLowerCase(Locale.ROOT))
                        .doesNotContain("complain", "harass", "inquiry"));
    }

    @Test
    void everyEstateLiesInItsDistrict() {
        Map<String, List<String>> byDistrict = Estates.LIST.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.national().get("LGD"),
                        Collectors.mapping(CodeList.Entry::value, Collectors.toList())));
        assertThat(byDistrict)
                .containsOnlyKeys("49", "50", "52", "56")
                .containsEntry("49", List.of("PHC-SLQ", "ITP-DDN"))
                .containsEntry("50", List.of("IIE-HRD", "IE-BHG"))
                .containsEntry("52", List.of("GC-SGD"))
                .containsEntry("56", List.of("IIE-PNT", "ELD-STG1", "ELD-STG2", "ESC-KSP", "PKH-KIC"));
    }
}
