package org.samanvay.coordination;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.broken.HasASetter;
import org.samanvay.coordination.broken.KnowsGraphql;
import org.samanvay.coordination.broken.KnowsThePage;
import org.samanvay.coordination.broken.ServesItself;
import org.samanvay.coordination.broken.one.One;
import org.samanvay.coordination.broken.other.Other;
import org.samanvay.spi.testing.HouseRules;

class ArchitectureTest {
    private static final String HOME = "org.samanvay.coordination";

    private static final JavaClasses COORDINATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);

    private static final DescribedPredicate<JavaClass> SERVES = DescribedPredicate.describe(
            "an API class, a record or an enum",
            type -> type.isRecord() || type.isEnum() || type.isAnnotatedWith(GraphQLApi.class));

    private static final ArchRule API = noClasses()
            .that(not(SERVES))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.graphql")
            .because("what a use case does is one thing, how it is asked for over the network another");

    private static final ArchRule GRAPHQL = noClasses()
            .that(not(resideInAnyPackage(HOME + ".api", HOME + ".projection")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..")
            .because("the engine is known where forms are projected and selections are read, and nowhere else");

    private static final ArchRule ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class))
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity is changed by what happens in its life, each step with its own check");

    private static final ArchRule DIRECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.samanvay.plugins..", "org.samanvay.webapp..", "org.samanvay.launcher..")
            .because("departments are found, and what packs the platform is not known to it");

    private static ArchRule withoutCircles(String home) {
        return slices().matching(home + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read, tested and changed with those below it only");
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(API, ServesItself.class),
                Arguments.of(GRAPHQL, KnowsGraphql.class),
                Arguments.of(ENTITIES, HasASetter.class),
                Arguments.of(DIRECTION, KnowsThePage.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule, Class<?> broken) {
        rule.check(COORDINATION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule, Class<?> broken) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(broken)).hasViolation())
                .isTrue();
    }

    @Test
    void hasNoCircleOfFeatures() {
        withoutCircles(HOME).check(COORDINATION);
    }

    @Test
    void findsACircleOfFeatures() {
        JavaClasses circle = new ClassFileImporter().importClasses(One.class, Other.class);
        assertThat(withoutCircles(HOME + ".broken").evaluate(circle).hasViolation())
                .isTrue();
    }

    @Test
    void keepsTheHouseRules() {
        HouseRules.ALL.forEach(rule -> rule.check(COORDINATION));
    }
}
