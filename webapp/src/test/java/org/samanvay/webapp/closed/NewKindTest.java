package org.samanvay.webapp.closed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.webapp.closed.PatchedSources.Result;

/**
 * What can be declared is a closed list, and whoever adds to it is told by the compiler of every place that has to know
 * of it: the schema, the check, storage, GraphQL, the guide, letters, random answers. That holds as long as nobody writes
 * a branch for "all others".
 */
class NewKindTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            core/forms/src/main/java/org/samanvay/forms/FieldType.java | org.samanvay.forms.FieldType \
            | public sealed interface FieldType { | record Newcomer() implements FieldType {} | 20
            core/forms/src/main/java/org/samanvay/forms/FieldType.java | org.samanvay.forms.FieldType.Target \
            | enum Target { | NEWCOMER, | 4
            """)
    void compilesNowhereUntilEverySwitchKnowsIt(String file, String type, String after, String line, int atLeast) {
        Result result = PatchedSources.compiled(file, type, after, line);

        assertThat(result.otherErrors()).isEmpty();
        assertThat(result.switches()).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(result.notExhaustive())
                .as("a switch over %s that compiles with one kind more has a branch for all others, "
                        + "so a new kind would be forgotten there: name each kind", type)
                .containsAll(result.switches());
    }
}
