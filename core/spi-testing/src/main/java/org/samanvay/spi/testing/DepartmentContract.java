package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FaultyDefinitions;
import org.samanvay.forms.Guide;
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
public abstract class DepartmentContract<D extends Department> extends AnswersContract<D> {
    private final ContractFiles files = ContractFiles.ofModule();

    @Test
    void isFoundOnceByTheServiceLoader() {
        assertThat(found())
                .as("name %s once in META-INF/services/%s", department().getName(), Department.class.getName())
                .hasSize(1);
    }

    @Test
    void hasAPublicConstructorWithoutArguments() {
        assertThat(department().getConstructors())
                .as("the service loader calls a public constructor without arguments")
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        assertThat(Modifier.isPublic(department().getModifiers())).isTrue();
    }

    @Test
    void usesNothingButTheSpi() {
        PluginRules.check(department());
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
        assertThat(getClass().getSimpleName()).isEqualTo(department().getSimpleName() + "Test");
    }

    @Test
    void writesAValidJsonSchema() {
        assertThat(forms()).allMatch(form -> form.schema().isValidDraft());
    }

    @Test
    void describesEveryGraphqlTypeInBothLanguages() {
        new GraphqlUnderTest(forms()).types().forEach(types -> assertThat(types.all())
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
}
