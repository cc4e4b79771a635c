package org.samanvay.forms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.forms.broken.AsksTheClockItself;
import org.samanvay.forms.broken.KnowsAFramework;
import org.samanvay.forms.broken.KnowsGraphql;
import org.samanvay.forms.broken.ReflectsElsewhere;

class ArchitectureTest {
    private static final JavaClasses FORMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.samanvay.forms");

    private static final DescribedPredicate<JavaClass> READERS = DescribedPredicate.describe(
            "FormReader and AnswerCodec",
            type -> Stream.of(FormReader.class, AnswerCodec.class).anyMatch(type::isAssignableTo)
                    || type.getEnclosingClass()
                            .filter(outer -> outer.isEquivalentTo(FormReader.class))
                            .isPresent());

    private static final ArchRule REFLECTION = noClasses()
            .that(not(READERS))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect")
            .because("a form is read once, and its model serves everything else");

    private static final ArchRule GRAPHQL = noClasses()
            .that()
            .haveNameNotMatching("org\\.samanvay\\.forms\\.Graphql.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..")
            .because("GraphQL is one projection among several");

    private static final ArchRule DEPENDENCIES = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.samanvay.forms..",
                    "org.samanvay.spi..",
                    "org.jspecify.annotations..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson..",
                    "graphql.."))
            .because("forms are pure functions of the definitions");

    private static final ArchRule CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("the caller says what time it is");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(REFLECTION, ReflectsElsewhere.class),
                Arguments.of(GRAPHQL, KnowsGraphql.class),
                Arguments.of(DEPENDENCIES, KnowsAFramework.class),
                Arguments.of(CLOCK, AsksTheClockItself.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule, Class<?> broken) {
        rule.check(FORMS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule, Class<?> broken) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(broken)).hasViolation())
                .isTrue();
    }
}
