package org.samanvay.coordination.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.coordination.language.Language;

class PaperTest {
    private static final int LINES_OF_A_PAGE = 52;

    /** To be looked at by people: what no extraction shows is whether it is beautiful. */
    private static byte[] printed(String name, Sheet sheet, Stamp stamp) {
        byte[] pdf = Paper.print(sheet, stamp);
        try {
            Path folder = Files.createDirectories(Path.of("target", "letters"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return pdf;
    }

    private static String words(byte[] pdf) {
        return PrintedWords.all(pdf).replace('\n', ' ');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"कर्त्तव्य", "राष्ट्र", "र्‍हास", "ट्रैक्टर", "निःशुल्क", "फ़ॉर्म", "क्षत्रिय", "महिला", "ज्ञान", "श्रीमती", "हृदय", "उत्तराखण्ड"})
    void keepsEachConjunctAsItWasWritten(String word) {
        assertThat(PrintedWords.of(Paper.print(SheetFixture.saying(word), SheetFixture.ORIGINAL)).getFirst())
                .contains(word);
    }

    /** The words of the file are ours to write, what is drawn is not: another reader counts the glyphs. */
    @ParameterizedTest
    @CsvSource({
        "क्ष, 1", "ज्ञ, 1", "त्र, 1", "श्र, 1", "कर्म, 3", "स्थ, 2", "कि, 2", "राष्ट्र, 4", "क्षत्रिय, 4", "विधि, 4", "द्ध, 1"
    })
    void drawsConjunctsAsOneAndNotLetterByLetter(String word, int glyphs) {
        assertThat(drawn(word)).hasSize(glyphs).doesNotContain(ReadPdf.alone('्'));
    }

    @Test
    void drawsTheShortIBeforeTheConsonantAfterWhichItIsSpoken() {
        List<Integer> drawn = drawn("मि");
        assertThat(drawn.getFirst()).isNotEqualTo(ReadPdf.alone('म'));
        assertThat(drawn.getLast()).isEqualTo(ReadPdf.alone('म'));
        assertThat(drawn("मी").getFirst()).isEqualTo(ReadPdf.alone('म'));
    }

    /** The glyphs of a paragraph: those that a letter has with it and not without. */
    private static List<Integer> drawn(String word) {
        List<Integer> with = ReadPdf.of(Paper.print(SheetFixture.saying(word), SheetFixture.ORIGINAL)).glyphs();
        List<Integer> without = ReadPdf.of(Paper.print(SheetFixture.saying(), SheetFixture.ORIGINAL)).glyphs();
        int from = 0;
        while (from < without.size() && with.get(from).equals(without.get(from))) {
            from++;
        }
        return with.subList(from, from + with.size() - without.size());
    }

    @Test
    void anotherReaderFindsTheWordsAndEveryFontInTheFile() {
        ReadPdf read = ReadPdf.of(Paper.print(SheetFixture.saying(SheetFixture.CONJUNCTS), SheetFixture.ORIGINAL));
        assertThat(read.text()).contains(SheetFixture.CONJUNCTS, "थानाध्यक्ष", "भवदीय,");
        assertThat(read.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEverythingOfTheSheetInItsLanguage(Language language) {
        Sheet sheet = SheetFixture.letter(language, List.of(SheetFixture.CONJUNCTS), SheetFixture.rows(3));
        String words = words(printed("letter-" + language, sheet, SheetFixture.ORIGINAL));
        assertThat(words)
                .contains(sheet.head())
                .contains(sheet.addressee())
                .contains(sheet.signature())
                .contains(sheet.number(), sheet.date(), sheet.subject(), SheetFixture.CONJUNCTS)
                .contains(sheet.copies().getFirst(), sheet.notes().getFirst(), sheet.references().getFirst())
                .contains(language == Language.HI ? List.of("विषय:", "सेवा में", "भवदीय,") : List.of("Subject:", "To,", "Yours faithfully,"))
                .doesNotContain(language == Language.HI ? "Subject" : "विषय");
    }

    @Test
    void numbersCopyAndPageOnEveryPage() {
        Sheet sheet = SheetFixture.letter(Language.EN, List.of(), SheetFixture.rows(80));
        List<List<String>> pages = PrintedWords.of(printed("long", sheet, new Stamp(3, List.of("The Magistrate"), true)));
        assertThat(pages).hasSizeGreaterThan(2);
        IntStream.range(0, pages.size()).forEach(page -> assertThat(pages.get(page))
                .contains("UK/DDN/LTR/2026/7KX3P2QA-C  ·  Copy no. 3", "page " + (page + 1) + " of " + pages.size()));
        assertThat(pages.getFirst()).contains("This copy goes to:", "The Magistrate");
    }

    @Test
    void losesNoRowWhereAPageEnds() {
        String words = words(Paper.print(
                SheetFixture.letter(Language.EN, List.of(), SheetFixture.rows(80)), SheetFixture.ORIGINAL));
        IntStream.rangeClosed(1, 80).forEach(row -> assertThat(words).contains("entry " + row + " "));
    }

    @Test
    void carriesAVeryLongNarrativeOverThePagesWhole() {
        String narrative = "उसने बताया कि घटना के समय कर्त्तव्यरत आरक्षी उपस्थित नहीं था। ".repeat(400).strip();
        Sheet sheet = SheetFixture.letter(
                Language.HI, List.of(), List.of(new Sheet.Row(0, "घटना का विवरण", narrative)));
        List<List<String>> pages = PrintedWords.of(printed("narrative", sheet, SheetFixture.ORIGINAL));
        assertThat(pages).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page)
                .hasSizeLessThanOrEqualTo(LINES_OF_A_PAGE));
        String told = String.join(" ", pages.stream().flatMap(List::stream).toList());
        assertThat(told.split("कर्त्तव्यरत", -1)).hasSize(401);
    }

    @Test
    void neverLeavesTheSignatureAlone() {
        for (int rows = 8; rows < 30; rows++) {
            Sheet sheet = SheetFixture.letter(Language.EN, List.of(), SheetFixture.rows(rows));
            PrintedWords.of(Paper.print(sheet, SheetFixture.ORIGINAL)).stream()
                    .filter(page -> page.contains("Station House Officer"))
                    .forEach(page -> assertThat(page).contains("Yours faithfully,"));
        }
    }

    @Test
    void breaksAWordThatIsTooLongBetweenSyllables() {
        String word = "क्षत्रियकर्त्तव्यराष्ट्रट्रैक्टर".repeat(12);
        List<String> lines = Typeface.get().lines(word, Style.BODY, Flow.RIGHT - Flow.LEFT);
        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line)
                .matches("[क-ह].*")
                .doesNotMatch(".*्"));
    }

    @Test
    void noLineIsWiderThanTheSheet() {
        Typeface face = Typeface.get();
        String mixed = (SheetFixture.CONJUNCTS + " The Domestic Incident Report (Form I), धारा 12, ₹ 7,500; ").repeat(9);
        assertThat(face.lines(mixed, Style.BODY, 300))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(face.widthOf(line, Style.BODY)).isLessThanOrEqualTo(300.5f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العربية mixed with हिन्दी",
                "\u202Egnp.exe\u202C",
                "😀 तमिल: தமிழ்",
                "\u0000\u0007\u001B[31m",
                "%PDF-1.7 ) Tj ET endstream (",
                "<script>alert(1)</script> &amp; ${7*7} \\ ( )",
                "\u200B\u200C\u200D\uFEFF\u00AD",
                "é\u0301\u0301\u0301\u0301\u0301\u0301",
                "\uE000\uF8FF\uDBFF\uDFFF"
            })
    void printsHostileTextWithoutFailingAndWithoutWritingIntoTheFile(String hostile) {
        byte[] pdf = Paper.print(SheetFixture.saying("पहले " + hostile + " बाद"), SheetFixture.ORIGINAL);
        assertThat(words(pdf)).contains("पहले", "बाद", "भवदीय,").doesNotContain("\u202E", "\u0000");
    }

    @Test
    void showsABoxForWhatTheTypefaceLacks() {
        assertThat(words(Paper.print(SheetFixture.saying("தமிழ் and 😀"), SheetFixture.ORIGINAL)))
                .contains("□□□□□ and □");
    }

    @Test
    void marksEveryPageOfADemonstrationAndNoOther() {
        Sheet sheet = SheetFixture.letter(Language.HI, List.of(), SheetFixture.rows(80));
        assertThat(PrintedWords.of(Paper.print(sheet, new Stamp(1, List.of(), true))))
                .allSatisfy(page -> assertThat(String.join(" ", page)).contains("प्रदर्शन · DEMONSTRATION"));
        assertThat(words(Paper.print(sheet, new Stamp(1, List.of(), false)))).doesNotContain("DEMONSTRATION");
    }

    @Test
    void printsForManyAtOnce() {
        Sheet sheet = SheetFixture.letter(Language.HI, List.of(SheetFixture.CONJUNCTS), SheetFixture.rows(20));
        String one = PrintedWords.all(Paper.print(sheet, SheetFixture.ORIGINAL));
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(any -> PrintedWords.all(Paper.print(sheet, SheetFixture.ORIGINAL)))
                        .distinct())
                .containsExactly(one);
    }
}
