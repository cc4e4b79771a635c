package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Checked;
import org.samanvay.spi.Department;

/**
 * What must hold of a thousand random answers to every form, good ones and such with mistakes; of as many as {@code
 * -Dsamanvay.answers} says.
 */
abstract class RandomAnswersContract<D extends Department> extends FormsUnderTest<D> {
    private static final int ANSWERS = Integer.getInteger("samanvay.answers", 1000);
    private static final int MOST_MISTAKES = 3;

    @Test
    void acceptsRandomGoodAnswersAsTheirSchemaDoes() {
        forEachRandom((form, answers) -> {
            assertThat(form.check(answers.root()).faults()).as("%s", answers).isEmpty();
            assertThat(form.schema().accepts(answers.root())).as("%s", answers).isTrue();
        });
    }

    @Test
    void refusesWhatItsSchemaRefuses() {
        forEachMistaken((form, mistaken) -> {
            Checked checked = form.check(mistaken.root());
            if (checked.passed() && !form.schema().accepts(mistaken.root())) {
                Map<String, Object> canonical = form.codec().toPlainJson(checked.answers());
                assertThat(canonical)
                        .as("accepted though the schema refuses it, and not because it was brought into canonical shape")
                        .isNotEqualTo(mistaken.root());
                assertThat(form.schema().accepts(canonical)).as("%s", canonical).isTrue();
            }
        });
    }

    @Test
    void refusesNothingThatItsSchemaAcceptsButForWhatNoSchemaCanTell() {
        forEachMistaken((form, mistaken) -> {
            Checked checked = form.check(mistaken.root());
            if (!checked.passed() && form.schema().accepts(mistaken.root())) {
                assertThat(checked.faults())
                        .as("the schema accepts %s", mistaken)
                        .allMatch(fault -> SchemaVerdict.CANNOT_TELL.contains(fault.rule()));
            }
        });
    }

    @Test
    void storesRandomAnswersUnchanged() {
        forEachRandom((form, raw) -> {
            Answers answers = form.check(raw.root()).answers();

            assertThat(form.codec().fromJson(form.codec().toJson(answers))).isEqualTo(answers);
            assertThat(form.codec().toPlainJson(answers)).isEqualTo(raw.root());
        });
    }

    @Test
    void turnsRandomAnswersIntoTheirRecordAndBack() {
        forEachRandom((form, raw) ->
                assertKeptByItsRecord(form, form.check(raw.root()).answers()));
    }

    static void assertKeptByItsRecord(FormUnderTest form, Answers answers) {
        Record record = form.codec().toRecord(answers, form.model().answers());
        assertThat(form.codec().fromRecord(record))
                .as("record of %s: let its constructor keep each component as it comes", form.model().code())
                .isEqualTo(answers);
    }

    @Test
    void takesAndGivesRandomAnswersThroughGraphqlUnchanged() {
        GraphqlUnderTest graphql = new GraphqlUnderTest(forms());
        forEachRandom((form, raw) -> assertThat(graphql.echo(form, raw.root())).isEqualTo(raw.root()));
    }

    @Test
    void checksItsOwnCanonicalAnswersAgain() {
        forEachRandom((form, raw) -> {
            Answers answers = form.check(raw.root()).answers();

            assertThat(form.check(answers.values())).isEqualTo(new Checked(answers, List.of()));
        });
    }

    private void forEachRandom(Check<JsonTree> check) {
        forms().forEach(form -> LongStream.range(0, ANSWERS)
                .forEach(seed -> check.accept(form, new JsonTree(form.random().answers(seed)))));
    }

    private void forEachMistaken(Check<JsonTree> check) {
        Random random = new Random(1);
        forEachRandom((form, answers) -> {
            JsonTree mistaken = answers;
            for (int i = 0; i <= random.nextInt(MOST_MISTAKES); i++) {
                mistaken = HostileValues.mistaken(mistaken, random);
            }
            check.accept(form, mistaken);
        });
    }
}
