package org.samanvay.webapp.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.webapp.graphql.schema.BreakingChanges.Change;

/** Each kind of change that breaks is found, and none that does not. */
class BreakingChangesTest {
    private static final String BEFORE =
            """
            type Query { case: Case! }
            type Mutation { submitReport(case: ID!, person: ID, answers: ReportInput!): Report! }
            type Case { police: Police! }
            type Police { report: Report other: Other }
            type Report { number: String age: Int act: Act acts: [Act!] always: String! }
            type Other { text: String }
            enum Act { BNS IPC }
            input ReportInput { number: String! age: Int acts: [Act!] }
            """;

    static Stream<Arguments> breaking() {
        return Stream.of(
                change("a form is removed", "report: Report other: Other", "report: Report", "Police", "other"),
                change("a submission is removed", "submitReport(", "sendReport(", "Mutation", "submitReport"),
                change("a field is removed", "number: String age: Int act: Act", "age: Int act: Act", "Report", "number"),
                change("a field is renamed", "age: Int act", "years: Int act", "Report", "age"),
                change("a type is narrowed", "age: Int act", "age: Boolean act", "Report", "age"),
                change("a list becomes one", "acts: [Act!] always", "acts: Act always", "Report", "acts"),
                change("one becomes a list", "act: Act acts", "act: [Act!] acts", "Report", "act"),
                change("what was always there may be null", "always: String!", "always: String", "Report", "always"),
                change("a value of an enum is lost", "BNS IPC", "BNS", "Act", ""),
                change("a value of an enum is renamed", "BNS IPC", "BNS PENAL", "Act", ""),
                change("an argument is made required", "person: ID,", "person: ID!,", "Mutation", "submitReport"),
                change("a required argument is added", "person: ID,", "person: ID, why: String!,", "Mutation", "submitReport"),
                change("an argument is removed", "person: ID,", "", "Mutation", "submitReport"),
                change("an argument's type changes", "case: ID!", "case: Int!", "Mutation", "submitReport"),
                change("an answer is made required", "age: Int acts: [Act!] }", "age: Int! acts: [Act!] }", "ReportInput", "age"),
                change("a required answer is added", "number: String! age", "number: String! new: Int! age", "ReportInput", "new"),
                change("an answer is no longer taken", "number: String! age", "age", "ReportInput", "number"),
                change("an answer's type is narrowed", "age: Int acts: [Act!] }", "age: Boolean acts: [Act!] }", "ReportInput", "age"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaking")
    void isFound(String kind, String now, String type, String field) {
        assertThat(BreakingChanges.between(BEFORE, now))
                .as(kind)
                .extracting(Change::type, Change::field)
                .contains(tuple(type, field));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                change("nothing", "", "", "", ""),
                change("a form is added", "report: Report", "report: Report second: Report", "", ""),
                change("a field is added", "number: String age: Int act", "number: String more: Int age: Int act", "", ""),
                change("a field is always there from now on", "age: Int act", "age: Int! act", "", ""),
                change("an optional argument is added", "person: ID,", "person: ID, why: String,", "", ""),
                change("an optional answer is added", "number: String! age", "number: String! why: String age", "", ""),
                change("an answer may be left out", "number: String! age", "number: String age", "", ""),
                change("a value of an enum is added", "BNS IPC", "BNS IPC POCSO", "", ""),
                change("other words", "type Other", "\"other words\" type Other", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void isNotFound(String kind, String now, String type, String field) {
        assertThat(BreakingChanges.between(BEFORE, now)).as(kind).isEmpty();
    }

    private static Arguments change(String kind, String before, String now, String type, String field) {
        assertThat(BEFORE).contains(before);
        return Arguments.of(kind, before.isEmpty() ? BEFORE : BEFORE.replaceFirst(quoted(before), now), type, field);
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }
}
