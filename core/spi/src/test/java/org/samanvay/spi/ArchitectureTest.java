package org.samanvay.spi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.spi.broken.HasAField;
import org.samanvay.spi.broken.KnowsAFramework;

class ArchitectureTest {
    private static final JavaClasses SPI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.samanvay.spi");

    private static final ArchRule DEPENDENCIES = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.samanvay.spi..", "org.jspecify.annotations..", "jakarta.validation.."))
            .because("a department team learns this package and nothing of GraphQL, SQL, JSON or HTML");

    private static final ArchRule VALUES =
            fields()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveNameNotMatching(".*\\$(Draft|Parts)")
                    .should()
                    .beFinal()
                    .because("a definition is read once and must not change afterwards; only a draft of one does");

    static Stream<Arguments> rules() {
        return Stream.of(Arguments.of(DEPENDENCIES, KnowsAFramework.class), Arguments.of(VALUES, HasAField.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule, Class<?> broken) {
        rule.check(SPI);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule, Class<?> broken) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(broken)).hasViolation())
                .isTrue();
    }
}
