package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.TestInstance;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FaultyDefinitions;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Department;

/** Finds the department and reads its forms, for the checks that stand in the classes below this one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FormsUnderTest<D extends Department> {
    private final Class<?> department = (Class<?>) departmentArgument();

    /** Read once: answers to try take a moment to make, and nothing changes them. */
    private @Nullable List<FormUnderTest> forms;

    /** Fictitious, filled forms: at least one of every form; together they show every field that chance does not. */
    protected abstract List<? extends Record> samples();

    final Class<?> department() {
        return department;
    }

    final List<FormUnderTest> forms() {
        List<FormUnderTest> read = forms;
        if (read == null) {
            read = definition().forms().stream().map(this::underTest).toList();
            forms = read;
        }
        return read;
    }

    final DepartmentDefinition definition() {
        return definitions().departments().getFirst();
    }

    /** Of a faulty definition one check tells everything; the others wait until it is mended. */
    final Definitions definitions() {
        try {
            return Definitions.ofOne(instance());
        } catch (FaultyDefinitions e) {
            return Assumptions.abort("mend first what hasNoFaultInItsDefinition tells");
        }
    }

    final Department instance() {
        return found().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the service loader does not find " + department.getName()));
    }

    final List<Department> found() {
        return ServiceLoader.load(Department.class).stream()
                .filter(provider -> provider.type() == department)
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    final void forEachSample(Check<Answers> check) {
        forms().forEach(form -> form.samples().forEach(sample -> check.accept(form, sample)));
    }

    /** Every path with answers that answer it. */
    final void forEachPath(PathCheck check) {
        forms().forEach(form ->
                form.paths().all().keySet().forEach(path -> check.accept(form, path, requireAnswering(form, path))));
    }

    private static JsonTree requireAnswering(FormUnderTest form, String path) {
        Optional<JsonTree> answering = form.answering(path);
        assertThat(answering)
                .as("add a sample of %s that answers %s", form.model().answers().getSimpleName(), path)
                .isPresent();
        return answering.orElseThrow();
    }

    private FormUnderTest underTest(FormModel model) {
        List<Record> own = new ArrayList<>(samples());
        own.removeIf(sample -> sample.getClass() != model.answers());
        return new FormUnderTest(model, own);
    }

    private Type departmentArgument() {
        return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** What is claimed of a form and something of it. */
    interface Check<T> {
        void accept(FormUnderTest form, T thing);
    }

    /** What is claimed of a form's field. */
    interface PathCheck {
        void accept(FormUnderTest form, String path, JsonTree good);
    }
}
