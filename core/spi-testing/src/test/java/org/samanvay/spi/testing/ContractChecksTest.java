package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** The forty-odd checks that one line brings: each is named in the documents, and those that a department can fail fail. */
class ContractChecksTest {
    private static final Path NAMED_IN = Path.of("README.md");
    private static final Pattern NAME = Pattern.compile("^\\| `([A-Za-z]+)` \\|", Pattern.MULTILINE);

    /** They hold the core to its word over the department's own forms: what a department writes cannot make them fail. */
    private static final Set<String> OF_THE_CORE = Set.of(
            "acceptsRandomGoodAnswersAsTheirSchemaDoes",
            "checksItsOwnCanonicalAnswersAgain",
            "describesEveryGraphqlTypeInBothLanguages",
            "neverThrowsWhateverComes",
            "refusesACodeThatWasNotInForce",
            "refusesAnUnknownFieldInEveryGroup",
            "refusesEveryBrokenLimit",
            "refusesNothingThatItsSchemaAcceptsButForWhatNoSchemaCanTell",
            "refusesWhatItsSchemaRefuses",
            "refusesWhenARequiredFieldIsMissing",
            "sharesOnlyTheFieldsThatAreNamed",
            "storesEverySampleUnchanged",
            "storesRandomAnswersUnchanged",
            "takesAndGivesRandomAnswersThroughGraphqlUnchanged",
            "writesAValidJsonSchema");

    /** Seen to fail where it is defined: this kit's departments are test code and have no main code to look at. */
    private static final String SEEN_IN_PLUGIN_RULES_TEST = "usesNothingButTheSpi";

    @TempDir
    private Path resources;

    @Test
    void areNamedInTheDocuments() throws IOException {
        Set<String> named = new TreeSet<>();
        NAME.matcher(Files.readString(NAMED_IN)).results().forEach(name -> named.add(name.group(1)));

        assertThat(named).isEqualTo(checks().keySet()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void tellACarelessDepartmentWhereAndHow() throws IOException {
        Map<String, String> told = told(new OfHiddenDepartment());
        told.putAll(told(new OfFlawedDepartment()));
        told.putAll(told(new OfCarelessDepartment(keptFiles())));

        Map<String, List<String>> expected = expected();
        expected.forEach((check, words) -> assertThat(told.get(check)).as(check).contains(words));
        Set<String> seen = new TreeSet<>(expected.keySet());
        seen.addAll(OF_THE_CORE);
        seen.add(SEEN_IN_PLUGIN_RULES_TEST);
        assertThat(seen).isEqualTo(checks().keySet());
    }

    @Test
    void leaveAFaultyDefinitionToTheOneCheckThatTellsAllOfIt() throws IOException {
        Map<String, String> told = told(new OfFlawedDepartment());

        assertThat(told.keySet()).containsExactlyInAnyOrder("hasNoFaultInItsDefinition", "isTestedByAClassOfItsName");
        assertThat(told.get("hasNoFaultInItsDefinition"))
                .isEqualTo(
                        """
                        14 faults in the departments' definitions:
                        flawed: name has no Hindi; write the Hindi, marked DRAFT_TRANSLATION if unsure
                        flawed: 0 nodal posts at level STATE; keep exactly one
                        flawed: 0 nodal posts at level DISTRICT; keep exactly one
                        flawed.intake: no source of the retention; name the law or order that sets the years
                        flawed.intake#bare: component without @Field; add @Field(en = ..., hi = ..., data = ...)
                        flawed.intake#act: unknown code list nowhere; name a code list of this department by its short code
                        flawed.intake#first: the condition depends on the field itself; break the circle of conditions
                        flawed.intake#second: the condition depends on the field itself; break the circle of conditions
                        flawed/FL-1: no section; cite the section
                        flawed.grant: scheme looks settled and is not; mark it UNVERIFIED, NOT_DETERMINED or DESIGN_PROPOSAL
                        flawed.grant: sum looks settled and is not; mark it UNVERIFIED, NOT_DETERMINED or DESIGN_PROPOSAL
                        flawed.grant/old: criterion looks settled and is not; mark it UNVERIFIED, NOT_DETERMINED or DESIGN_PROPOSAL
                        flawed.grant/old: the condition reads an unknown field unheard; name a field of the same group, or a path below it that crosses no list
                        flawed.help: flawed.intake#gone is no field; write full form code, #, path of the field""");
    }

    /** Where and how, by the check that says it. */
    private static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new TreeMap<>();
        expected.put("hasNoFaultInItsDefinition", List.of("flawed: name has no Hindi", "write the Hindi"));
        expected.put("isFoundOnceByTheServiceLoader", List.of("HiddenDepartment", "META-INF/services"));
        expected.put("hasAPublicConstructorWithoutArguments", List.of("HiddenDepartment", "make it and its constructor public"));
        expected.put("isTestedByAClassOfItsName", List.of("OfCarelessDepartment", "call it CarelessDepartmentTest"));
        expected.put("hasASampleOfEveryForm", List.of("Note", "add a Note to samples()"));
        expected.put("hasAFormForEverySample", List.of("Text", "drop it from samples()"));
        expected.put("acceptsEverySample", List.of("sample of careless.visit", "count", "TOO_LARGE"));
        expected.put("acceptsEverySampleByItsSchema", List.of("sample of careless.visit", "mend the sample"));
        expected.put("takesAndGivesEverySampleThroughGraphqlUnchanged", List.of("careless.visit"));
        expected.put("turnsEverySampleIntoItsRecordAndBack", List.of("careless.visit", "let its constructor keep"));
        expected.put("turnsRandomAnswersIntoTheirRecordAndBack", List.of("careless.visit", "let its constructor keep"));
        expected.put("showsEveryFieldInSomeAnswers", List.of("Visit", "that answers never"));
        expected.put("refusesAnAnswerToAHiddenField", List.of("careless.visit#always", "drop its condition"));
        expected.put("keepsTheContractOfEveryForm", List.of("form visit version 2", "-Dsamanvay.golden=write"));
        expected.put("keepsNoContractOfAFormThatDoesNotExist", List.of("gone.v1.json", "delete it"));
        expected.put("readsWhatEarlierVersionsStored", List.of("form visit version 1", "upgradeFrom(1"));
        expected.put("keepsItsPageOfTheGuide", List.of("the guide changed", "-Dsamanvay.golden=write"));
        expected.put("keepsEveryPermanentCode", List.of("duty GONE-1", "keep each"));
        expected.put("startsEveryClockBySomeAnswers", List.of("careless/CL-1 never starts", "asked together"));
        expected.put("countsSomethingInEveryFigure", List.of("careless/report/visits is always nought", "asked together"));
        expected.put("findsSomethingByEveryRule", List.of("careless/pattern is never found", "asked together"));
        expected.put("calculatesEveryNumberFromSomeAnswers", List.of("careless.visit#twice", "asked together"));
        expected.put("letsEveryCriterionBeMetAndMissed", List.of("careless.grant/anybody", "meet it and miss it"));
        expected.put("asksBeforeItTurnsAnybodyAway", List.of("careless.grant/told", "compare a fact"));
        expected.put("sealsWhatTellsWhoSomebodyIs", List.of("careless.visit#who", "give it DataClass.IDENTITY"));
        expected.put("keepsPhoneNumbersFromThoseWhoAreNotTold", List.of("careless.visit#phone", "give it DataClass.SAFETY"));
        return expected;
    }

    /** What each check says that does not pass. */
    private static Map<String, String> told(DepartmentContract<?> contract) throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (Map.Entry<String, Method> check : checks().entrySet()) {
            try {
                check.getValue().invoke(contract);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof TestAbortedException)) {
                    told.put(check.getKey(), String.valueOf(e.getCause().getMessage()));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return told;
    }

    private static Map<String, Method> checks() {
        Map<String, Method> checks = new TreeMap<>();
        for (Class<?> type = DepartmentContract.class; type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .peek(method -> method.setAccessible(true))
                    .forEach(method -> checks.put(method.getName(), method));
        }
        return checks;
    }

    private static final class HiddenDepartment implements Department {
        @Override
        public DepartmentId id() {
            return new DepartmentId("hidden");
        }

        @Override
        public DepartmentKind kind() {
            return DepartmentKind.NGO;
        }

        @Override
        public Text name() {
            return Text.of("Hidden", "छिपा");
        }
    }

    private static final class OfHiddenDepartment extends DepartmentContract<HiddenDepartment> {
        @Override
        protected List<Record> samples() {
            return List.of();
        }
    }

    private static final class OfFlawedDepartment extends DepartmentContract<FlawedDepartment> {
        @Override
        protected List<Record> samples() {
            return List.of();
        }
    }

    /** No sample of one form, a bad one of the other, and one of no form at all. */
    private static final class OfCarelessDepartment extends DepartmentContract<CarelessDepartment> {
        private final ContractFiles files;

        OfCarelessDepartment(ContractFiles files) {
            this.files = files;
        }

        @Override
        ContractFiles files() {
            return files;
        }

        @Override
        @SuppressWarnings("NullAway") // what is hidden is null
        protected List<Record> samples() {
            PersonRef person = new PersonRef("0199a000-0000-7000-8000-000000000001");
            return List.of(
                    new CarelessDepartment.Visit(YesNo.YES, YesNo.YES, null, person, Optional.empty(), 99),
                    Text.of("no form", "प्रपत्र नहीं"));
        }
    }

    /** What a careless author left in the resources of the test. */
    private ContractFiles keptFiles() throws IOException {
        Path contract = Files.createDirectories(resources.resolve("contract"));
        for (String file : List.of("visit.v1.json", "gone.v1.json")) {
            Files.writeString(contract.resolve(file), "{}");
        }
        Files.writeString(resources.resolve("guide.md"), "# Old");
        Files.writeString(resources.resolve("codes.txt"), "duty GONE-1\n");
        return new ContractFiles(resources, false);
    }
}
