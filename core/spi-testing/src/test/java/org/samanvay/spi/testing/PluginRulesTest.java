package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginRulesTest {
    private static final String HOME = "org.samanvay.spi.testing.broken";

    @ParameterizedTest
    @ValueSource(strings = {"ReadsAFile", "KnowsTheCore"})
    void findsCodeThatDoesMoreThanSayWhatIsTrue(String broken) throws ClassNotFoundException {
        JavaClasses classes = new ClassFileImporter().importClasses(Class.forName(HOME + "." + broken));
        assertThat(PluginRules.onlySaysWhatIsTrue(HOME).evaluate(classes).hasViolation())
                .isTrue();
    }
}
