package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Checked;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FaultyDefinitions;
import org.samanvay.forms.FieldFault;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.Guide;
import org.samanvay.forms.Rule;
import org.samanvay.spi.Department;

/**
 * What every department must pass. A plugin's test class is called {@code <Department>Test}, extends this with its
 * department, and gives samples; nothing else:
 *
 * <pre>{@code
 * class PoliceDepartmentTest extends DepartmentContract<PoliceDepartment> {
 *     @Override
 *     protected List<Record> samples() {
 *         return List.of(new FirstInformationReport(...));
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DepartmentContract<D extends Department> {
    private static final int RANDOM_ANSWERS = 200;

    private final Class<?> department = (Class<?>) departmentArgument();
    private final ContractFiles files = ContractFiles.ofModule();

    /** Read once: answers to try take a moment to make, and nothing changes them. */
    private @Nullable List<FormUnderTest> forms;

    /** Fictitious, filled forms: at least one of every form; together they show every field that chance does not. */
    protected abstract List<? extends Record> samples();

    @Test
    void isFoundOnceByTheServiceLoader() {
        assertThat(found())
                .as("name %s once in META-INF/services/%s", department.getName(), Department.class.getName())
                .hasSize(1);
    }

    @Test
    void hasAPublicConstructorWithoutArguments() {
        assertThat(department.getConstructors())
                .as("the service loader calls a public constructor without arguments")
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        assertThat(Modifier.isPublic(department.getModifiers())).isTrue();
    }

    @Test
    void usesNothingButTheSpi() {
        PluginRules.check(department);
    }

    @Test
    void hasNoFaultInItsDefinition() {
        try {
            Definitions.ofOne(instance());
        } catch (FaultyDefinitions e) {
            fail(e.getMessage());
        }
    }

    @Test
    void isTestedByAClassOfItsName() {
        assertThat(getClass().getSimpleName()).isEqualTo(department.getSimpleName() + "Test");
    }

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

        assertThat(samples()).allMatch(sample -> records.contains(sample.getClass()));
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
    void storesEverySampleWithoutLoss() {
        forEachSample((form, sample) ->
                assertThat(form.codec().fromJson(form.codec().toJson(sample))).isEqualTo(sample));
    }

    @Test
    void turnsEverySampleIntoItsRecordAndBack() {
        forEachSample((form, sample) -> assertThat(form.codec()
                        .fromRecord(form.codec().toRecord(sample, form.model().answers())))
                .isEqualTo(sample));
    }

    @Test
    void writesAValidJsonSchema() {
        assertThat(forms()).allMatch(form -> form.schema().isValidDraft());
    }

    @Test
    void acceptsEverySampleByItsSchema() {
        forEachSample(
                (form, sample) -> assertThat(form.schema().accepts(form.codec().toPlainJson(sample)))
                        .isTrue());
    }

    @Test
    void showsEveryFieldInSomeAnswers() {
        forEachPath((form, path) -> requireAnswering(form, path));
    }

    @Test
    void refusesWhenARequiredFieldIsMissing() {
        forEachPath((form, path) -> {
            if (form.paths().field(path).orElseThrow().required()) {
                JsonTree less = requireAnswering(form, path).without(form.firstRow(path));
                if (!less.holdsBlank()) {
                    assertRefused(form, less, form.firstRow(path), Rule.REQUIRED, true);
                }
            }
        });
    }

    @Test
    void refusesEveryBrokenLimit() {
        forEachPath((form, path) -> {
            JsonTree good = requireAnswering(form, path);
            String at = form.firstRow(path);
            for (Breakage broken : Breakage.all(type(form, path), good.at(at).orElseThrow())) {
                JsonTree bad = good.with(at, broken.value());
                assertRefused(form, bad, at + broken.below(), broken.rule(), broken.schemaKnows());
            }
        });
    }

    @Test
    void refusesAnAnswerToAHiddenField() {
        forEachPath((form, path) -> {
            if (form.paths().field(path).orElseThrow().shownWhen().isPresent()) {
                Optional<JsonTree> hiding = form.hiding(path);
                assertThat(hiding)
                        .as(
                                "%s#%s is never hidden: drop its condition",
                                form.model().code(), path)
                        .isPresent();
                JsonTree bad = hiding.orElseThrow().with(form.firstRow(path), form.value(path));
                assertRefused(form, bad, form.firstRow(path), Rule.NOT_SHOWN, true);
            }
        });
    }

    @Test
    void refusesAnUnknownFieldInEveryGroup() {
        for (FormUnderTest form : forms()) {
            assertRefused(form, firstGood(form).with("noSuchField", "x"), "noSuchField", Rule.UNKNOWN_FIELD, true);
        }
        forEachPath((form, path) -> {
            String at = form.firstRow(path);
            String inside =
                    switch (type(form, path)) {
                        case FieldType.Group group -> at + ".noSuchField";
                        case FieldType.ListOfGroups list -> at + "[0].noSuchField";
                        case FieldType leaf -> "";
                    };
            if (!inside.isEmpty()) {
                JsonTree bad = requireAnswering(form, path).with(inside, "x");
                assertRefused(form, bad, inside, Rule.UNKNOWN_FIELD, true);
            }
        });
    }

    @Test
    void neverThrowsWhateverComes() {
        forEachPath((form, path) -> {
            for (Object hostile : HostileValues.ALL) {
                JsonTree bad = requireAnswering(form, path).with(form.firstRow(path), hostile);
                assertBothLanguages(form.check(bad.root()).faults());
            }
        });
    }

    @Test
    void agreesWithItsSchemaOnRandomAnswers() {
        forEachRandom((form, answers) -> {
            assertThat(form.check(answers.root()).faults()).as("%s", answers).isEmpty();
            assertThat(form.schema().accepts(answers.root())).as("%s", answers).isTrue();
        });
    }

    @Test
    void agreesWithItsSchemaOnRandomMistakes() {
        Random random = new Random(1);
        forEachRandom((form, answers) -> {
            JsonTree mistaken = HostileValues.mistaken(answers, random);
            Checked checked = form.check(mistaken.root());
            boolean future = checked.faults().stream().anyMatch(fault -> fault.rule() == Rule.IN_THE_FUTURE);
            if (!future && !mistaken.holdsBlank()) {
                assertThat(form.schema().accepts(mistaken.root()))
                        .as("%s%n%s", mistaken, checked.faults())
                        .isEqualTo(checked.passed());
            }
        });
    }

    @Test
    void storesRandomAnswersWithoutLoss() {
        forEachRandom((form, raw) -> {
            Answers answers = form.check(raw.root()).answers();

            assertThat(form.codec().fromJson(form.codec().toJson(answers))).isEqualTo(answers);
            assertThat(form.codec().toPlainJson(answers)).isEqualTo(raw.root());
            assertThat(form.codec()
                            .fromRecord(
                                    form.codec().toRecord(answers, form.model().answers())))
                    .isEqualTo(answers);
        });
    }

    @Test
    void checksItsOwnCanonicalAnswersAgain() {
        forEachRandom((form, raw) -> {
            Answers answers = form.check(raw.root()).answers();

            assertThat(form.check(answers.values())).isEqualTo(new Checked(answers, List.of()));
        });
    }

    @Test
    void sharesOnlyTheFieldsThatAreNamed() {
        forEachPath((form, path) -> {
            Answers all = form.check(requireAnswering(form, path).root()).answers();
            JsonTree shared = new JsonTree(form.codec().toPlainJson(form.paths().only(all, Set.of(path))));

            assertThat(shared.paths().stream().map(at -> at.replaceAll("\\[[0-9]+]", "")))
                    .isNotEmpty()
                    .allMatch(at -> at.equals(path) || at.startsWith(path + ".") || path.startsWith(at + "."));
        });
    }

    @Test
    void answersThroughGraphqlWhatWasSubmitted() {
        GraphqlUnderTest graphql = new GraphqlUnderTest(definition().forms());
        forEachSample((form, sample) -> {
            Map<String, Object> echoed = graphql.echo(form.model(), form.codec().toPlainJson(sample));

            assertThat(AnswerCheck.of(form.model()).check(echoed, FormUnderTest.NOW))
                    .isEqualTo(new Checked(sample, List.of()));
        });
    }

    @Test
    void describesEveryGraphqlTypeInBothLanguages() {
        new GraphqlUnderTest(definition().forms()).types().forEach(types -> assertThat(types.all())
                .allMatch(type -> type.getDescription() != null
                        && type.getDescription().matches("(?s).*\\S / .*\\p{IsDevanagari}.*")));
    }

    @Test
    void keepsTheContractOfEveryForm() {
        forms().forEach(form -> files.assertForm(
                form.model().shortCode(), form.model().version(), form.schema().text()));
    }

    @Test
    void keepsNoContractOfAFormThatDoesNotExist() {
        Map<String, Integer> versions = new HashMap<>();
        definition().forms().forEach(form -> versions.put(form.shortCode(), form.version()));

        files.assertNoOrphan(versions);
    }

    @Test
    void keepsItsPageOfTheGuide() {
        files.assertGuide(Guide.of(definition()));
    }

    private void assertRefused(FormUnderTest form, JsonTree bad, String path, Rule rule, boolean schemaKnows) {
        List<FieldFault> faults = form.check(bad.root()).faults();
        String what = "%s#%s %s".formatted(form.model().code(), path, rule);

        assertThat(faults).as(what).anyMatch(fault -> fault.path().equals(path) && fault.rule() == rule);
        assertBothLanguages(faults);
        if (schemaKnows) {
            assertThat(form.schema().accepts(bad.root()))
                    .as("the schema accepts what breaks %s", what)
                    .isFalse();
        }
    }

    private static void assertBothLanguages(List<FieldFault> faults) {
        assertThat(faults)
                .allMatch(fault ->
                        !fault.message().en().isBlank() && fault.message().hi().matches("(?s).*\\p{IsDevanagari}.*"));
    }

    private static JsonTree requireAnswering(FormUnderTest form, String path) {
        Optional<JsonTree> answering = form.answering(path);
        assertThat(answering)
                .as("add a sample of %s that answers %s", form.model().answers().getSimpleName(), path)
                .isPresent();
        return answering.orElseThrow();
    }

    private static JsonTree firstGood(FormUnderTest form) {
        return form.good().getFirst();
    }

    private static FieldType type(FormUnderTest form, String path) {
        return form.paths().field(path).map(FormField::type).orElseThrow();
    }

    private void forEachSample(Check<Answers> check) {
        forms().forEach(form -> form.samples().forEach(sample -> check.accept(form, sample)));
    }

    private void forEachPath(Check<String> check) {
        forms().forEach(form -> form.paths().all().keySet().forEach(path -> check.accept(form, path)));
    }

    private void forEachRandom(Check<JsonTree> check) {
        forms().forEach(form -> LongStream.range(0, RANDOM_ANSWERS)
                .forEach(seed -> check.accept(form, new JsonTree(form.random().answers(seed)))));
    }

    /** One thing that is claimed of a form and something of it. */
    private interface Check<T> {
        void accept(FormUnderTest form, T thing);
    }

    private List<FormUnderTest> forms() {
        List<FormUnderTest> read = forms;
        if (read == null) {
            read = definition().forms().stream().map(this::underTest).toList();
            forms = read;
        }
        return read;
    }

    private FormUnderTest underTest(FormModel model) {
        List<Record> own = new ArrayList<>(samples());
        own.removeIf(sample -> sample.getClass() != model.answers());
        return new FormUnderTest(model, own);
    }

    private DepartmentDefinition definition() {
        return Definitions.ofOne(instance()).departments().getFirst();
    }

    private Department instance() {
        return found().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the service loader does not find " + department.getName()));
    }

    private List<Department> found() {
        return ServiceLoader.load(Department.class).stream()
                .filter(provider -> provider.type() == department)
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private Type departmentArgument() {
        return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }
}
