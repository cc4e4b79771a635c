package org.samanvay.webapp.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;

/** Section 4 of law-and-harm: words that are not said, whoever writes them. */
class LawWordsTest {
    /** Departments whose papers are criminal papers, or quote a scheme for victims by its title. */
    private static final List<String> CRIMINAL_PAPERS = List.of("police", "health", "social-welfare", "statutory-bodies");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
            प्रतिवादी ; प्रत्यर्थी
            (?<!वेतन)वृद्धि ; उच्च स्तर पर प्रेषण
            विलंबित ; समय-सीमा पार
            संदर्भन ; रेफरल
            अभिसरण ; विभागीय समन्वय
            उत्तरजीवी ; प्रभावित महिला / बालिका / बालक / व्यक्ति (सर्वाइवर)
            शिकायतकर्ता ; सूचनादाता or व्यथित महिला
            आरोपी ; अभियुक्त
            रजोदर्शन ; मासिक धर्म प्रारम्भ
            स्वाधार ; शक्ति सदन
            जीरो ; शून्य एफआईआर
            (?<!व्यपहरण या )अपहरण ; व्यपहरण
            मर्ग ; पंचायतनामा / जी.डी.
            विधि का उल्लंघन करने वाला बालक ; विधि से संघर्षरत बालक
            पांडिचेरी|पुदुच्चेरी ; पुडुचेरी
            """)
    void noScreenSaysInHindi(String never, String instead) {
        Pattern word = Pattern.compile(never);
        assertThat(AllDepartments.texts())
                .as("say %s", instead)
                .allSatisfy((place, text) -> assertThat(word.matcher(text.hi()).find()).isFalse());
        assertThat(screens()).as("say %s", instead).allSatisfy((file, words) -> assertThat(
                        word.matcher(words).find())
                .isFalse());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
            child pornograph ; CSEAM
            (?<!so-called )honou?r (killing|violence|crime) ; so-called honour violence
            \\bwitch(?!-branding|craft) ; witch-branding
            mentally ill ; person with mental illness
            dropout girl ; out-of-school girl
            mother-in-law's house ; shared household
            \\bIF-1\\b ; IIF-I
            two.?finger (done|result|admits) ; nothing
            \\bescalat ; sent to the level above
            """)
    void noScreenSaysInEnglish(String never, String instead) {
        Pattern word = Pattern.compile(never, Pattern.CASE_INSENSITIVE);
        assertThat(AllDepartments.texts())
                .as("say %s", instead)
                .allSatisfy((place, text) -> assertThat(word.matcher(text.en()).find()).isFalse());
    }

    @Test
    void unnaturalStandsOnlyWhereASchemesOwnWordsAreQuoted() {
        assertThat(AllDepartments.texts().values())
                .filteredOn(text -> text.en().contains("unnatural"))
                .isNotEmpty()
                .allMatch(text -> text.en().contains("(the scheme's words)"));
    }

    @Test
    void victimStandsInCriminalPapersOnly() {
        assertThat(AllDepartments.texts())
                .allSatisfy((place, text) -> assertThat(text.hi().contains("पीड़ित")
                                && CRIMINAL_PAPERS.stream().noneMatch(place::startsWith))
                        .isFalse());
    }

    @Test
    void nobodysSexIsOther() {
        assertThat(AllDepartments.fields().values().stream().filter(LawWordsTest::asksForSex))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(((FieldType.OneChoice) field.type()).options())
                        .noneMatch(option -> option.code().equals("OTHER"))
                        .anyMatch(option -> option.label().en().startsWith("Transgender")));
    }

    @Test
    void noFormAsksForTheForbiddenTestAndTheDoctorsFormForbidsIt() {
        assertThat(AllDepartments.fields().keySet()).noneMatch(path -> path.toLowerCase(Locale.ROOT).contains("finger"));
        assertThat(AllDepartments.form("health.medico-legal-examination").extras().lawNotes())
                .anyMatch(note -> note.path().equals("examination.localFindings")
                        && note.words().en().contains("prohibited")
                        && note.words().en().contains("No remark on past sexual history"));
    }

    @Test
    void whoInformsAndWhoComplainsAreTwo() {
        assertThat(AllDepartments.field("police.iif1-extract", "informant").label().hi())
                .contains("सूचनादाता");
        assertThat(AllDepartments.texts().values()).anyMatch(text -> text.hi().contains("व्यथित महिला"));
    }

    @Test
    void sheCanAskForACompensationOrder() {
        FieldType orders = AllDepartments.field("women-child-welfare.domestic-incident-report", "relief.orders").type();
        assertThat(((FieldType.ManyChoices) orders).options()).anyMatch(option -> option.code().equals("COMPENSATION"));
    }

    private static boolean asksForSex(FormField field) {
        return field.label().en().matches("(?i)(sex|gender)( .*)?") && field.type() instanceof FieldType.OneChoice;
    }

    /** The screens' own words, which no definition holds. */
    private static Map<String, String> screens() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/frontend/src"))) {
            return files.filter(file -> file.toString().matches(".*(?<!\\.test)\\.tsx?"))
                    .collect(Collectors.toMap(Path::toString, LawWordsTest::read));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
