package org.samanvay.webapp.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.webapp.graphql.schema.BreakingChanges.Change;

/** When a break may be written: with a new version of the form it lies in, or when it is said to be meant. */
class DepartmentGoldenRulesTest {
    private static final String NOBODYS = "type Query { case: Case } type Case { id: ID } type Mutation { open: ID }";
    private static final String COMMITTED =
            """
            # form police.report version 1
            # form police.other version 4

            extend type Case { police: Police! }
            extend type Mutation { submitPoliceReport(answers: PoliceReportInput!): PoliceReport! }
            type Police { report: PoliceReport other: PoliceOther }
            type PoliceReport { number: String act: PoliceAct }
            type PoliceOther { text: String }
            enum PoliceAct { BNS IPC }
            input PoliceReportInput { number: String }
            """;

    @Test
    void anUnchangedFormBreaksNothing() {
        assertThat(golden(COMMITTED).isTheSame()).isTrue();
        assertThat(golden(COMMITTED).unannounced(Set.of())).isEmpty();
    }

    @Test
    void aBreakWithoutANewVersionIsToldWithWhatToDo() {
        DepartmentGolden broken = golden(COMMITTED.replace("number: String act", "act"));
        assertThat(broken.unannounced(Set.of())).extracting(Change::type).containsExactly("PoliceReport");
        assertThat(broken.advice(broken.unannounced(Set.of())))
                .contains("PoliceReport.number", "upgradeFrom(1", "-Dsamanvay.breaking=police");
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        COMMITTED.replace("# form police.other version 4\n", "").replace(" other: PoliceOther", ""),
                        "Form police.other is gone.",
                        "no version takes a form away"),
                Arguments.of(
                        COMMITTED.replace("number: String act", "number: Int act"),
                        "PoliceReport.number",
                        "add a field of the new type beside it; or raise the form's version"),
                Arguments.of(
                        COMMITTED.replace("BNS IPC", "BNS"),
                        "PoliceAct",
                        "keep the value and hide what it is for; or raise the form's version"),
                Arguments.of(
                        COMMITTED.replace("{ number: String }", "{ number: String! }"),
                        "PoliceReportInput",
                        "make it Optional; or raise the form's version"),
                Arguments.of(
                        COMMITTED.replace("number: String act", "act"),
                        "PoliceReport.number",
                        "keep it, Optional and no longer asked; or raise the form's version"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachBreakIsToldWithHowToVersionIt(String now, String place, String mend) {
        DepartmentGolden broken = golden(now);
        assertThat(broken.advice(broken.unannounced(Set.of()))).contains(place, mend, "-Dsamanvay.golden=write");
    }

    @Test
    void aNewVersionOfTheFormAnnouncesItsBreak() {
        String changed = COMMITTED.replace("number: String act", "act");
        assertThat(golden(raised(changed, "report version 1", "report version 2")).unannounced(Set.of()))
                .isEmpty();
        assertThat(golden(raised(changed, "other version 4", "other version 5")).unannounced(Set.of()))
                .as("that of another form does not")
                .hasSize(1);
        assertThat(golden(raised(changed, "report version 1", "report version 0")).unannounced(Set.of()))
                .hasSize(1);
    }

    @Test
    void aLostChoiceNeedsANewVersionOfAFormOfTheDepartment() {
        String changed = COMMITTED.replace("BNS IPC", "BNS");
        assertThat(golden(changed).unannounced(Set.of())).hasSize(1);
        assertThat(golden(raised(changed, "report version 1", "report version 2")).unannounced(Set.of()))
                .isEmpty();
    }

    @Test
    void aFormCannotGoByAVersion() {
        String gone = COMMITTED.replace("# form police.other version 4\n", "").replace(" other: PoliceOther", "");
        assertThat(golden(gone).unannounced(Set.of())).isNotEmpty();
        assertThat(golden(raised(gone, "report version 1", "report version 2")).unannounced(Set.of()))
                .isNotEmpty();
    }

    @Test
    void whatIsMeantIsMeantForOneDepartment() {
        DepartmentGolden broken = golden(COMMITTED.replace("number: String act", "act"));
        assertThat(broken.unannounced(DepartmentGolden.meant("health, police"))).isEmpty();
        assertThat(broken.unannounced(DepartmentGolden.meant("health"))).isNotEmpty();
        assertThat(broken.unannounced(DepartmentGolden.meant(""))).isNotEmpty();
    }

    @Test
    void aNewDepartmentBreaksNothing() {
        assertThat(new DepartmentGolden("police", NOBODYS, "", COMMITTED).unannounced(Set.of()))
                .isEmpty();
    }

    private static String raised(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private static DepartmentGolden golden(String now) {
        return new DepartmentGolden("police", NOBODYS, COMMITTED, now);
    }
}
