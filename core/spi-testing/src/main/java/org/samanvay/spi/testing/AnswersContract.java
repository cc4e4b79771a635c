package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Checked;
import org.samanvay.forms.FieldFault;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.Rule;
import org.samanvay.spi.Department;

/** What must hold of the samples, and of good answers in which one thing at a time is made wrong. */
abstract class AnswersContract<D extends Department> extends RandomAnswersContract<D> {
    @Test
    void hasASampleOfEveryForm() {
        for (FormUnderTest form : forms()) {
            assertThat(form.samples())
                    .as("add a %s to samples()", form.model().answers().getSimpleName())
                    .isNotEmpty();
        }
    }

    @Test
    void hasAFormForEverySample() {
        Set<Class<?>> records =
                definition().forms().stream().map(FormModel::answers).collect(Collectors.toSet());

        assertThat(samples()).allSatisfy(sample -> assertThat(records)
                .as("%s is no form: drop it from samples(), or add its form", sample.getClass().getSimpleName())
                .contains(sample.getClass()));
    }

    @Test
    void acceptsEverySample() {
        forEachSample((form, sample) -> {
            Checked checked = form.check(sample.values());

            assertThat(checked.faults()).as("sample of %s", form.model().code()).isEmpty();
            assertThat(checked.answers()).isEqualTo(sample);
        });
    }

    @Test
    void storesEverySampleUnchanged() {
        forEachSample((form, sample) ->
                assertThat(form.codec().fromJson(form.codec().toJson(sample))).isEqualTo(sample));
    }

    @Test
    void turnsEverySampleIntoItsRecordAndBack() {
        forEachSample(RandomAnswersContract::assertKeptByItsRecord);
    }

    @Test
    void acceptsEverySampleByItsSchema() {
        forEachSample(
                (form, sample) -> assertThat(form.schema().accepts(form.codec().toPlainJson(sample)))
                        .as("sample of %s breaks its schema: mend the sample", form.model().code())
                        .isTrue());
    }

    @Test
    void takesAndGivesEverySampleThroughGraphqlUnchanged() {
        GraphqlUnderTest graphql = new GraphqlUnderTest(forms());
        forEachSample((form, sample) -> assertThat(
                        graphql.echo(form, form.codec().toPlainJson(sample)))
                .isEqualTo(form.codec().toPlainJson(sample)));
    }

    @Test
    void showsEveryFieldInSomeAnswers() {
        forEachPath((form, path, good) -> assertThat(good.at(form.firstRow(path))).isPresent());
    }

    @Test
    void refusesWhenARequiredFieldIsMissing() {
        forEachPath((form, path, good) -> {
            JsonTree less = good.without(form.firstRow(path));
            if (form.paths().field(path).orElseThrow().required() && !less.holdsBlank()) {
                assertRefused(form, less, form.firstRow(path), Rule.REQUIRED);
            }
        });
    }

    @Test
    void refusesEveryBrokenLimit() {
        forEachPath((form, path, good) -> {
            String at = form.firstRow(path);
            for (Breakage broken : Breakage.all(type(form, path), good.at(at).orElseThrow())) {
                assertRefused(form, good.with(at, broken.value()), at + broken.below(), broken.rule());
            }
        });
    }

    @Test
    void refusesACodeThatWasNotInForce() {
        forEachPath((form, path, good) -> {
            String at = form.firstRow(path);
            if (type(form, path) instanceof FieldType.Coded coded) {
                OutOfForce.all(coded, at, good)
                        .forEach(bad -> assertRefused(form, bad, at, Rule.CODE_NOT_VALID));
            }
        });
    }

    @Test
    void refusesAnAnswerToAHiddenField() {
        forEachPath((form, path, good) -> {
            if (form.paths().field(path).orElseThrow().shownWhen().isPresent()) {
                Optional<JsonTree> hiding = form.hiding(path);
                assertThat(hiding)
                        .as(
                                "%s#%s is never hidden: drop its condition",
                                form.model().code(), path)
                        .isPresent();
                JsonTree bad = hiding.orElseThrow().with(form.firstRow(path), form.value(path));
                assertRefused(form, bad, form.firstRow(path), Rule.NOT_SHOWN);
            }
        });
    }

    @Test
    void refusesAnUnknownFieldInEveryGroup() {
        for (FormUnderTest form : forms()) {
            JsonTree good = form.good().getFirst();
            assertRefused(form, good.with("noSuchField", "x"), "noSuchField", Rule.UNKNOWN_FIELD);
        }
        forEachPath((form, path, good) -> {
            String at = form.firstRow(path);
            if (!FieldPaths.inside(type(form, path)).isEmpty()) {
                boolean rows = good.at(at).orElseThrow() instanceof List<?>;
                String inside = at + (rows ? "[0].noSuchField" : ".noSuchField");
                assertRefused(form, good.with(inside, "x"), inside, Rule.UNKNOWN_FIELD);
            }
        });
    }

    @Test
    void neverThrowsWhateverComes() {
        forEachPath((form, path, good) -> {
            for (Object hostile : HostileValues.ALL) {
                JsonTree bad = good.with(form.firstRow(path), hostile);
                assertBothLanguages(form.check(bad.root()).faults());
            }
        });
    }

    @Test
    void sharesOnlyTheFieldsThatAreNamed() {
        forEachPath((form, path, good) -> {
            Answers all = form.check(good.root()).answers();
            JsonTree shared = new JsonTree(form.codec().toPlainJson(form.paths().only(all, Set.of(path))));

            assertThat(shared.paths().stream().map(at -> at.replaceAll("\\[[0-9]+]", "")))
                    .isNotEmpty()
                    .allMatch(at -> at.equals(path) || at.startsWith(path + ".") || path.startsWith(at + "."));
        });
    }

    /** At this field, by this rule and for nothing else; by the schema, too, unless no schema can tell. */
    private static void assertRefused(FormUnderTest form, JsonTree bad, String path, Rule rule) {
        List<FieldFault> faults = form.check(bad.root()).faults();
        String what = "%s#%s %s".formatted(form.model().code(), path, rule);

        assertThat(faults).as(what).anyMatch(fault -> fault.path().equals(path) && fault.rule() == rule);
        assertThat(faults).as(what).allMatch(fault -> fault.path().startsWith(path) || follows(form, fault));
        assertBothLanguages(faults);
        if (!SchemaVerdict.CANNOT_TELL.contains(rule)) {
            assertThat(form.schema().accepts(bad.root()))
                    .as("the schema accepts what breaks %s", what)
                    .isFalse();
        }
    }

    /** Whether it only says that another field is now asked, or no longer. */
    private static boolean follows(FormUnderTest form, FieldFault fault) {
        return (fault.rule() == Rule.REQUIRED || fault.rule() == Rule.NOT_SHOWN)
                && form.paths()
                        .field(fault.path().replaceAll("\\[[0-9]+]", ""))
                        .flatMap(FormField::shownWhen)
                        .isPresent();
    }

    private static void assertBothLanguages(List<FieldFault> faults) {
        assertThat(faults)
                .allMatch(fault ->
                        !fault.message().en().isBlank() && fault.message().hi().matches("(?s).*\\p{IsDevanagari}.*"));
    }

    private static FieldType type(FormUnderTest form, String path) {
        return form.paths().field(path).map(FormField::type).orElseThrow();
    }
}
