package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.System.Logger.Level;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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
public abstract class DepartmentContract<D extends Department> extends PromisesContract<D> {
    private static final System.Logger LOG = System.getLogger(DepartmentContract.class.getName());

    /** What was committed of the department. */
    ContractFiles files() {
        return ContractFiles.ofModule();
    }

    @Test
    void isFoundOnceByTheServiceLoader() {
        assertThat(found())
                .as("name %s once in META-INF/services/%s", department().getName(), Department.class.getName())
                .hasSize(1);
    }

    @Test
    void hasAPublicConstructorWithoutArguments() {
        boolean withoutArguments = Stream.of(department().getConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        assertThat(Modifier.isPublic(department().getModifiers()) && withoutArguments)
                .as("the service loader cannot make a %s: make it and its constructor public", department().getName())
                .isTrue();
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
        String name = department().getSimpleName() + "Test";
        assertThat(getClass().getSimpleName())
                .as("the test of %s: call it %s", department().getName(), name)
                .isEqualTo(name);
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
        forms().forEach(form -> files().assertForm(
                form.model().shortCode(), form.model().version(), form.schema().text()));
    }

    @Test
    void keepsNoContractOfAFormThatDoesNotExist() {
        Map<String, Integer> versions = new HashMap<>();
        definition().forms().forEach(form -> versions.put(form.shortCode(), form.version()));

        files().assertNoOrphan(versions);
    }

    @Test
    void readsWhatEarlierVersionsStored() {
        forms().forEach(form -> files().earlier(form.model().shortCode(), form.model().version())
                .forEach(before -> assertReads(form, before)));
    }

    private static void assertReads(FormUnderTest form, EarlierVersion before) {
        String code = form.model().shortCode();
        assertThat(form.model().extras().upgrades())
                .as(
                        "form %s version %d was stored: say by upgradeFrom(%d, ...) how its answers are read now",
                        code, before.version(), before.version())
                .anyMatch(upgrade -> upgrade.version() == before.version());
        for (JsonTree good : form.good()) {
            before.asGivenThen(good.root()).ifPresent(then -> assertThat(
                            form.read(then, before.version()).faults())
                    .as("%s version %d, upgraded: %s", code, before.version(), then)
                    .isEmpty());
        }
    }

    @Test
    void keepsEveryPermanentCode() {
        files().assertCodes(PermanentCodes.of(definition()));
    }

    @Test
    void keepsItsPageOfTheGuide() {
        files().assertGuide(Guide.of(definition()));
        LOG.log(Level.INFO, "Not settled yet in {0}: {1}", definition().id(), Guide.marks(definition()));
    }
}
