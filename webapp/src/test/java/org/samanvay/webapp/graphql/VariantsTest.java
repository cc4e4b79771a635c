package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.webapp.graphql.document.Prepared;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.document.Prepared.Refused;
import org.samanvay.webapp.graphql.schema.SchemaSource;
import org.samanvay.webapp.graphql.schema.StandInSchema;

/** One API per set of departments, made of the departments that are compiled in. */
class VariantsTest {
    private static final Set<String> POLICE = Set.of("police");
    private static final String EXAMPLE = "{ case(id: 1) { example { readingPlace { language } } } }";

    private static SchemaSource source;
    private static Set<String> every;

    private final Variants variants = new Variants();

    @BeforeAll
    static void read() {
        source = SchemaSource.of(VariantsTest.class.getClassLoader(), StandInSchema.NO_BEANS);
        every = Set.copyOf(source.departmentOf().values());
    }

    @BeforeEach
    void start() {
        variants.start(source, every);
    }

    @Test
    void ofAnAbsentDepartmentNothingIsThere() {
        GraphQLSchema whole = source.schema(department -> true);
        GraphQLSchema police = source.schema(POLICE::contains);
        assertThat(source.departmentOf()).hasSizeGreaterThan(20);
        source.departmentOf()
                .forEach((name, department) -> assertThat(isIn(police, name))
                        .as(name)
                        .isEqualTo(department.equals("police") && isIn(whole, name)));
    }

    private static boolean isIn(GraphQLSchema schema, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return schema.getType(name) != null;
        }
        GraphQLObjectType owner = schema.getObjectType(name.substring(0, dot));
        return owner != null && owner.getFieldDefinition(name.substring(dot + 1)) != null;
    }

    @Test
    void aVariantPrintsTheSameBytesWhateverElseIsBuilt(TestReporter reporter) {
        GraphQLSchema police = source.schema(POLICE::contains);
        String before = print(police);
        long begun = System.nanoTime();
        source.schema(department -> true);
        reporter.publishEntry("one variant, ms", String.valueOf((System.nanoTime() - begun) / 1_000_000));
        source.schema(department -> false);
        assertThat(print(police)).isEqualTo(before);
        assertThat(print(source.schema(POLICE::contains))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "{ __typename ...on Query { case(id: 1) { ...a } } } fragment a on Case { example { __typename } }",
                "fragment b on ExampleReadingPlace { language } { case(id: 1) { id } }",
                "{ case(id: 1) { id ... on Example { __typename } } }",
                "query ($a: [ExampleReadingPlaceInput!]!) { me { account } }",
                "mutation { submitExampleReadingPlace(caseFile: 1) { language } }",
                "{ slip case(id: 1) { example { __typename } } }"
            })
    void aDocumentThatNamesAnAbsentDepartmentIsRefusedForThat(String document) {
        variants.prepare(Set.of(POLICE));
        assertThat(variants.of(POLICE).prepare(document))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.departments())
                        .containsExactly("example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ case(id: 1) { exampel { id } } }",
                "{ example { readingPlace { language } } }",
                "{ case(id: 1) { police { example } } }",
                "{ case(id: 1) { example: nothing } }",
                "{ case(id: 1) { police { firstInformationReport { nothing } } } }"
            })
    void aSlipOfThePenIsNoDepartment(String document) {
        assertThat(variants.of(POLICE).prepare(document))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.departments()).isEmpty());
    }

    @Test
    void documentsAreRememberedPerVariant() {
        variants.prepare(Set.of(POLICE));
        Prepared known = variants.of(every).prepare("query ($id: ID!) { case(id: $id) { example { __typename } } }");
        assertThat(known).isInstanceOf(Ready.class);
        assertThat(variants.of(POLICE).prepare("query ($id: ID!) { case(id: $id) { example { __typename } } }"))
                .isInstanceOf(Refused.class);
        assertThat(variants.of(every).prepare("query ($id: ID!) { case(id: $id) { example { __typename } } }"))
                .isSameAs(known);
    }

    @Test
    void whatIsPreparedIsThereAtOnceAndWhatWasInForceStaysForThoseWhoHaveBegun() {
        Set<String> example = Set.of("example");
        variants.prepare(Set.of(POLICE));
        GraphqlEngine police = variants.of(POLICE);
        variants.prepare(Set.of(example));
        assertThat(variants.of(POLICE)).isSameAs(police);
        GraphqlEngine now = variants.of(example);
        variants.prepare(Set.of(example));
        assertThat(variants.of(example)).isSameAs(now);
        assertThat(variants.size()).as("the police left at the change after").isEqualTo(3);
    }

    @Test
    void neverMoreThanTheSetsOfTwoMomentsAndTheWholeAndNone() {
        for (String department : every) {
            variants.prepare(Set.of(Set.of(department)));
            assertThat(variants.size()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void aStrangerSeesNoDepartmentAndIsToldToSignIn() {
        StateAudience stranger = new StateAudience(new CurrentViewer(), new Enabling(), variants);
        assertThat(stranger.engine().prepare("{ case(id: 1) { police { __typename } } }"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.departments())
                        .containsExactly("police"));
        assertThat(stranger.notEnabled("police").code()).isEqualTo(AccessProblem.NOT_SIGNED_IN);
    }

    private static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectives(false)).print(schema);
    }
}
