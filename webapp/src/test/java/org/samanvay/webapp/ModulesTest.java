package org.samanvay.webapp;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.broken.KnowsADepartment;
import org.samanvay.forms.broken.KnowsTheFeatures;
import org.samanvay.plugins.broken.KnowsAnother;
import org.samanvay.plugins.broken.KnowsTheCore;
import org.samanvay.plugins.police.PoliceDepartment;
import org.samanvay.spi.testing.HouseRules;

/**
 * Who may know whom: webapp to plugins to spi, webapp to coordination to forms to spi, and nothing back; that the SPI knows nobody is
 * checked where it lies.
 */
class ModulesTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/spi-testing/") && !place.contains("spi/testing"))
            .importPackages("org.samanvay");

    private static final ArchRule FORMS = nothingOf("forms", "coordination", "plugins", "webapp", "launcher");
    private static final ArchRule COORDINATION = nothingOf("coordination", "plugins", "webapp", "launcher");
    private static final ArchRule PLUGINS = nothingOf("plugins", "forms", "coordination", "webapp", "launcher");

    private static final ArchRule EACH_FOR_ITSELF = slices().matching("org.samanvay.plugins.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a state enables each department by itself");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(FORMS, KnowsTheFeatures.class),
                Arguments.of(COORDINATION, KnowsADepartment.class),
                Arguments.of(PLUGINS, KnowsTheCore.class),
                Arguments.of(EACH_FOR_ITSELF, KnowsAnother.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule, Class<?> broken) {
        rule.check(ALL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule, Class<?> broken) {
        JavaClasses wrong = new ClassFileImporter().importClasses(broken, PoliceDepartment.class);
        assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
    }

    @Test
    void everyModuleIsLookedAt() {
        for (Class<?> one : new Class<?>[] {
            org.samanvay.spi.Department.class,
            org.samanvay.forms.FormModel.class,
            org.samanvay.coordination.page.Page.class,
            PoliceDepartment.class,
            org.samanvay.webapp.graphql.GraphqlEndpoint.class
        }) {
            assertThat(ALL.contain(one)).as(one.getName()).isTrue();
        }
    }

    @Test
    void everyModuleKeepsTheHouseRules() {
        // The launcher talks to the operator's terminal, and reads the clock before there is a platform.
        JavaClasses withoutLauncher = ALL.that(resideOutsideOfPackage("org.samanvay.launcher.."));
        HouseRules.ALL.forEach(rule -> rule.check(withoutLauncher));
    }

    private static ArchRule nothingOf(String module, String... above) {
        return noClasses()
                .that()
                .resideInAPackage("org.samanvay." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(above).map(name -> "org.samanvay." + name + "..").toArray(String[]::new))
                .because("what is below is built, tested and understood without what is above");
    }
}
