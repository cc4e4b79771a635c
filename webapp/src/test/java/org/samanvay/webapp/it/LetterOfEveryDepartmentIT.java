package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Letter.About;
import org.samanvay.spi.Letter.IdentityPart;

/** Each letter that a department declares for a form, issued from an entry that answers every field. */
@OnLiberty
class LetterOfEveryDepartmentIT {
    private static final String NAME = "Devika Udaharan";

    private static Map<String, Api> officers;
    private static SampleCase opened;
    private static final Map<String, Filed> FILED = new HashMap<>();

    private record Filed(String entry, FullAnswers answers) {}

    private record Declared(String department, Letter letter) {
        String code() {
            return department + "." + letter.code();
        }

        FormModel form() {
            String code = department + "." + ((About.Entry) letter.about()).form();
            return Everything.DEFINITIONS.forms().stream()
                    .filter(form -> form.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return code();
        }
    }

    @BeforeAll
    static void everyDepartmentTakesPartInOneCase() {
        officers = Officers.ofEveryDepartment();
        opened = SampleCase.openedBy(
                officers.get("police"),
                Api.key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
        officers.forEach((department, officer) -> {
            if (!department.equals("police")) {
                Acts.refer(
                        officers.get("police"),
                        opened.id(),
                        Acts.sharing(
                                Acts.onDuty(
                                        opened.person(), Samples.firstPostOf(officer), Officers.serviceOf(department)),
                                Acts.fields("person", "identity")));
            }
        });
    }

    static List<Declared> letters() {
        return Everything.DEFINITIONS.departments().stream()
                .flatMap(LetterOfEveryDepartmentIT::declared)
                .filter(declared -> declared.letter().about() instanceof About.Entry)
                .toList();
    }

    private static Stream<Declared> declared(DepartmentDefinition department) {
        return department.letters().stream().map(letter -> new Declared(department.id(), letter));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void saysEverythingButWhoAndWhereUnlessTheLawsFormDoes(Declared declared) {
        FormModel form = declared.form();
        Api officer = officers.get(declared.department());
        Filed filed = FILED.computeIfAbsent(form.code(), code -> file(officer, form));
        for (String language : List.of("HI", "EN")) {
            JsonNode issued = Letters.issue(officer, asked(declared, filed.entry(), language));
            String words = Letters.words(officer, issued, 1);
            assertThat(words).contains(language.equals("HI") ? "भवदीय," : "Yours faithfully,");
            filed.answers().canaries().forEach((path, canary) -> {
                if (canary.startsWith(FullAnswers.CANARY)) {
                    assertThat(words.contains(canary)).as(path).isEqualTo(mayStand(declared.letter(), form, path));
                }
            });
            assertThat(words.contains(NAME)).isEqualTo(declared.letter().identity().contains(IdentityPart.NAME));
        }
    }

    private static boolean mayStand(Letter letter, FormModel form, String path) {
        FormField field = FieldPaths.of(form).leaves().get(path);
        boolean whoOrWhere = field.data() == DataClass.IDENTITY || field.data() == DataClass.SAFETY;
        return !whoOrWhere || letter.identity().contains(IdentityPart.ADDRESS);
    }

    private static Filed file(Api officer, FormModel form) {
        FullAnswers answers = FullAnswers.of(
                form, new FullAnswers.Pointers(opened::person, Samples.firstPostOf(officer), "49", Acts::establishment), 0);
        return new Filed(
                Acts.submit(officer, opened.id(), form.code(), answers.values()).get("id").asText(), answers);
    }

    private static Map<String, Object> asked(Declared declared, String entry, String language) {
        Map<String, Object> letter = Letters.ofEntry(declared.code(), entry, language);
        if (declared.letter().law().isEmpty()) {
            letter.putAll(Map.of("basis", "COURT_ORDER", "basisReference", "Order 1 of 2026"));
        }
        return switch (declared.letter().recipient()) {
            case INFORMANT_OR_VICTIM, PERSON_HERSELF -> Letters.to(letter, "person", opened.person());
            case COURT, AUTHORITY -> Letters.to(letter, "authority", "The Magistrate");
            case RECEIVING_POST -> letter;
        };
    }
}
