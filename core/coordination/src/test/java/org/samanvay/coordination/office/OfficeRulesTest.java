package org.samanvay.coordination.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

class OfficeRulesTest {
    private final OfficeRules rules = new OfficeRules(FerryDepartment.DEFINITIONS, new StateGround(5, Set.of(49, 50)));

    @Test
    void acceptsAnOfficeInADistrictOfTheState() {
        assertThat(rules.broken(FerryDepartment.office("UK-FERRY-1", Level.LOCAL)))
                .isEmpty();
    }

    @Test
    void refusesADistrictOfAnotherState() {
        assertThat(fields(office("UK-FERRY-1", Level.LOCAL, 7, null))).containsExactly("district");
    }

    @Test
    void refusesADistrictAtStateLevelAndNoneBelowIt() {
        assertThat(fields(office("UK-FERRY-1", Level.STATE, 49, null))).containsExactly("district");
        assertThat(fields(office("UK-FERRY-1", Level.DISTRICT, null, null))).containsExactly("district");
    }

    @Test
    void refusesSmallLettersInACode() {
        assertThat(fields(office("uk-ferry", Level.LOCAL, 49, null))).containsExactly("code");
    }

    @Test
    void takesATelephoneNumberOnlyForTelephone() {
        assertThat(fields(office("F1", Level.LOCAL, 49, "+91 135 000000"))).isEmpty();
        assertThat(fields(office("F1", Level.LOCAL, 49, "ask Ravi"))).containsExactly("phone");
    }

    @Test
    void namesTheLanguageThatIsMissing() {
        assertThat(OfficeRules.broken(Text.of("Ferry", " ")))
                .extracting(broken -> broken.arguments().get("field"))
                .containsExactly("name.hi");
    }

    private static OfficeDetails office(String code, Level level, @Nullable Integer district, @Nullable String phone) {
        return new OfficeDetails(code, "ferry", level, 5, district, Text.of("Ferry", "नाव घाट"), phone);
    }

    private List<Object> fields(OfficeDetails office) {
        return rules.broken(office).stream()
                .map(broken -> broken.arguments().get("field"))
                .toList();
    }
}
