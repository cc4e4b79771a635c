package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A letter that cannot be issued is refused by name: what is wrong, where, in Hindi and English. */
@OnLiberty
class LetterInputIT {
    private static final Map<String, Object> SOMEBODY = Map.of("authority", "Superintendent");

    private static Api station;
    private static SampleCase opened;
    private static String entry;
    private static String referral;

    @BeforeAll
    static void aCaseWithAnEntryAndAReferral() {
        station = Api.signedInAs("sho.salvan");
        opened = SampleCase.openedBy(station);
        entry = Acts.submit(station, opened.id(), "police.first-information-report", Samples.firReference())
                .get("id")
                .asText();
        referral = opened.referTo(Api.signedInAs("osc.dehradun"), "shelter", "number");
    }

    /** The part of a sound extract that is replaced, by what; null: left out. The code and field of the refusal. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("kind", "nothing", "LETTER_KIND_NOT_FOUND", "letter.kind"),
                Arguments.of("kind", "referral", "LETTER_DOES_NOT_FIT", "letter.kind"),
                Arguments.of("kind", Letters.FORM_I, "LETTER_DOES_NOT_FIT", "letter.kind"),
                Arguments.of("entry", null, "INVALID_ARGUMENT", "letter.entry"),
                Arguments.of("entry", "7", "INVALID_ARGUMENT", "letter.entry"),
                Arguments.of("referral", "7", "INVALID_ARGUMENT", "letter.entry"),
                Arguments.of("recipient", null, "INVALID_ARGUMENT", "letter.recipient"),
                Arguments.of("recipient", Map.of(), "INVALID_ARGUMENT", "letter.recipient"),
                Arguments.of(
                        "recipient", Map.of("authority", "One", "post", "7"), "INVALID_ARGUMENT", "letter.recipient"),
                Arguments.of("recipient", Map.of("post", "7"), "INVALID_ARGUMENT", "letter.recipient.post"),
                Arguments.of("recipient", Map.of("person", "7"), "RECIPIENT_NOT_ALLOWED", "letter.recipient"),
                Arguments.of("recipient", Map.of("authority", " x "), "INVALID_ARGUMENT", "letter.recipient.authority"),
                Arguments.of(
                        "recipient", Map.of("authority", "One\nTwo"), "INVALID_ARGUMENT", "letter.recipient.authority"),
                Arguments.of(
                        "recipient",
                        Map.of("authority", "x".repeat(201)),
                        "INVALID_ARGUMENT",
                        "letter.recipient.authority"),
                Arguments.of("copyTo", List.of(Map.of()), "INVALID_ARGUMENT", "letter.copyTo"),
                Arguments.of("copyTo", Collections.nCopies(11, SOMEBODY), "INVALID_ARGUMENT", "letter.copyTo"),
                Arguments.of("fields", null, "INVALID_ARGUMENT", "letter.fields"),
                Arguments.of("fields", List.of("elsewhere"), "INVALID_ARGUMENT", "letter.fields"),
                Arguments.of("fields", Collections.nCopies(301, "number"), "INVALID_ARGUMENT", "letter.fields"),
                Arguments.of("basis", null, "NO_LAWFUL_BASIS", "letter.basis"),
                Arguments.of("basis", "CONSENT", "NO_LAWFUL_BASIS", "letter.consent"),
                Arguments.of("basisReference", " ", "NO_LAWFUL_BASIS", "letter.basisReference"),
                Arguments.of("basisReference", "x".repeat(121), "NO_LAWFUL_BASIS", "letter.basisReference"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultOfAnExtractIsNamed(String part, Object value, String code, String field) {
        Map<String, Object> letter = Letters.extract(entry);
        letter.put(part, value);
        letter.values().removeAll(Collections.singleton(null));
        assertRefused(letter, code, field);
    }

    /** Where law or referral settle something, nobody says otherwise. */
    @ParameterizedTest
    @CsvSource({"basis, VITAL_INTEREST, letter.basis", "basisReference, Because, letter.basis"})
    void theBasisOfASettledLetterIsNotStated(String part, String value, String field) {
        Map<String, Object> letter =
                Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "HI"), "person", opened.person());
        letter.put(part, value);
        assertRefused(letter, "INVALID_ARGUMENT", field);
        Map<String, Object> carrying = Letters.ofReferral("referral", referral, "HI");
        carrying.put(part, value);
        assertRefused(carrying, "INVALID_ARGUMENT", field);
    }

    @Test
    void theLawsLetterIsWhole() {
        Map<String, Object> letter =
                Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "HI"), "person", opened.person());
        letter.put("fields", List.of("number"));
        assertRefused(letter, "INVALID_ARGUMENT", "letter.fields");
    }

    @Test
    void aReferralsLetterGoesToItsReceiverOnly() {
        assertRefused(
                Letters.to(Letters.ofReferral("referral", referral, "EN"), "post", Acts.post("UK-POLICE-DDN-WOMEN-CELL")),
                "RECIPIENT_NOT_ALLOWED",
                "letter.recipient");
    }

    @Test
    void noLetterIsIssuedInAClosedCase() {
        SampleCase closed = SampleCase.openedBy(station);
        String of = Acts.submit(station, closed.id(), "police.first-information-report", Samples.firReference())
                .get("id")
                .asText();
        closed.close(station);
        assertThat(Letters.refusal(station, Letters.extract(of))).isEqualTo("WRONG_STATUS");
    }

    @Test
    void aNumberThatWasMisreadIsToldApartFromOneThatIsUnknown() {
        String number = Letters.issue(station, Letters.extract(entry)).get("number").asText();
        String query = "query($number: String!) { letterByNumber(number: $number) { number } }";
        assertThat(station.run(query, "number", " " + number).at("/letterByNumber/number").asText()).isEqualTo(number);
        String misread = number.substring(0, number.length() - 1) + (number.endsWith("2") ? "3" : "2");
        JsonNode error = station.firstError(query, "number", misread);
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("number");
        assertThat(station.refusal(query, "number", "XX" + number)).isEqualTo("NOT_FOUND");
    }

    private static void assertRefused(Map<String, Object> letter, String code, String field) {
        JsonNode error = station.firstError(Letters.ISSUE, "letter", new LinkedHashMap<>(letter), "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo(code);
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo(field);
        assertThat(error.at("/extensions/messageEn").asText()).isNotBlank();
        assertThat(error.at("/extensions/messageHi").asText()).matches(".*\\p{IsDevanagari}.*");
        assertThat(error.toString()).doesNotContain("xxx");
    }
}
