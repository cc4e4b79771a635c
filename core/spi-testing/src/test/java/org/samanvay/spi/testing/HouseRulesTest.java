package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {
    private static final List<String> FIXTURES = List.of("AsksTheMachine", "KeepsAnOldDate", "Prints", "Sleeps");

    /** In the order of {@link HouseRules#ALL}: each rule finds its own fixture and no other. */
    @ParameterizedTest
    @CsvSource({"0, AsksTheMachine", "1, KeepsAnOldDate", "2, Prints", "3, Sleeps"})
    void findsWhatItForbids(int rule, String broken) throws ClassNotFoundException {
        for (String fixture : FIXTURES) {
            Class<?> type = Class.forName("org.samanvay.spi.testing.broken." + fixture);
            ArchRule checked = HouseRules.ALL.get(rule);
            assertThat(checked.evaluate(new ClassFileImporter().importClasses(type)).hasViolation())
                    .as("%s on %s", checked.getDescription(), fixture)
                    .isEqualTo(fixture.equals(broken));
        }
    }

    @Test
    void holdHereToo() {
        JavaClasses kit = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.samanvay.spi.testing");
        HouseRules.ALL.forEach(rule -> rule.check(kit));
    }
}
