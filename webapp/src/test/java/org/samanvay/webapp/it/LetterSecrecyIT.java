package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be had from a letter, or from what leads to it (law-and-harm, M2, M4, M9). */
@OnLiberty
class LetterSecrecyIT {
    private static final String NAME = "Devika Udaharan";
    private static final String TOKEN = "mutation($key: String!) { createAccessToken(name: \"letters\", scopes: [READ],"
            + " days: 1, idempotencyKey: $key) { word } }";

    private static Api station;
    private static Api centre;
    private static SampleCase opened;
    private static String husband;
    private static String entry;
    private static JsonNode letter;

    @BeforeAll
    static void herCopyOfTheReportIsIssued() {
        station = Api.signedInAs("sho.salvan");
        centre = Api.signedInAs("osc.dehradun");
        opened = openedBy(station);
        husband = accused(station, opened);
        entry = fir(opened);
        opened.referTo(centre, "shelter", "number");
        letter = Letters.issue(
                station, Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "EN"), "person", opened.person()));
    }

    /** Of another department that works on the case, of a third, of the same one elsewhere, of the place. */
    @ParameterizedTest
    @ValueSource(strings = {"osc.dehradun", "library.dehradun", "sho.nadipar", "health.dehradun"})
    void forEverybodyElseThereIsNoSuchLetter(String name) {
        Api other = Api.signedInAs(name);
        assertAlike(other, Letters.ONE, "id", letter.get("id").asText(), UUID.randomUUID().toString());
        assertAlike(
                other,
                "query($number: String!) { letterByNumber(number: $number) { id } }",
                "number",
                letter.get("number").asText(),
                "UK/DDN/LTR/2026/1/22222222-2");
        HttpResponse<byte[]> hidden = Letters.fetch(other, letter, 1);
        HttpResponse<byte[]> absent = other.fetch("/letters/22222222-2/1");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(text(hidden)).isEqualTo(text(absent));
        assertThat(other.refusal(Letters.COPY, Letters.copying(letter, "person", opened.person())))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whoTakesPartInTheCaseSeesNoLetterOfAnother() {
        assertThat(centre.text(Letters.LIST, "case", opened.id()))
                .contains("\"nodes\"")
                .doesNotContain(letter.get("number").asText());
        assertThat(Everything.seenBy(centre, opened).text()).doesNotContain(letter.get("id").asText());
        assertThat(Everything.seenBy(station, opened).text()).contains("LETTER_ISSUED", letter.get("id").asText());
    }

    @Test
    void aLetterThatWasNeverIssuedIsNotFetched() {
        for (String path : List.of("/letters/", "/letters/7", address() + "0", address() + "/2")) {
            assertThat(station.fetch(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void nobodyFetchesWithoutHavingSignedIn() {
        assertThat(Letters.fetch(Api.notSignedIn(), letter, 1).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenThatMayOnlyReadOpensNoIdentityOnPaperEither() {
        Api program = Api.withToken(
                station.run(TOKEN, "key", key()).at("/createAccessToken/word").asText());
        JsonNode nameless = Letters.issue(station, Letters.extract(entry));
        assertThat(Letters.fetch(program, nameless, 1).statusCode()).isEqualTo(200);
        assertThat(Letters.fetch(program, letter, 1).statusCode()).isEqualTo(403);
    }

    @Test
    void numberAddressFileNameAndTimelineTellNothing() {
        assertThat(letter.get("number").asText()).matches("UK/DDN/LTR/20[0-9]{2}/[0-9]+/[2-9A-Z]{8}-[2-9A-Z]");
        assertThat(address()).matches("/letters/[2-9A-Z]{8}-[2-9A-Z]/1");
        assertThat(Letters.fetch(station, letter, 1).headers().firstValue("content-disposition"))
                .get()
                .asString()
                .matches("attachment; filename=\"letter-[2-9A-Z]{8}-[2-9A-Z]-1.pdf\"");
        assertThat(Everything.seenBy(station, opened).text()).doesNotContain(NAME);
        assertThat(station.text(Letters.LIST, "case", opened.id())).doesNotContain(NAME);
    }

    @ParameterizedTest
    @CsvSource({"person, ACCUSED", "authority, The Editor of a newspaper", "post, UK-POLICE-DDN-SALVAN-IO"})
    void theReportsCopyGoesToNobodyButInformantAndVictim(String kindOfRecipient, String who) {
        String recipient = switch (kindOfRecipient) {
            case "person" -> husband;
            case "post" -> Acts.post(who);
            default -> who;
        };
        assertThat(Letters.refusal(
                        station, Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "HI"), kindOfRecipient, recipient)))
                .isEqualTo("RECIPIENT_NOT_ALLOWED");
        assertThat(station.refusal(Letters.COPY, Letters.copying(letter, kindOfRecipient, recipient)))
                .isEqualTo("RECIPIENT_NOT_ALLOWED");
    }

    @Test
    void whatAnotherDepartmentSharedGoesNoFurtherThanToOnesOwn() {
        assertThat(Letters.refusal(centre, Letters.extract(entry))).isEqualTo("NOT_YOURS_TO_PASS_ON");
        JsonNode own = Letters.issue(
                centre,
                Letters.to(Letters.extract(entry), "post", Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR")));
        assertThat(Letters.words(centre, own, 1)).contains("0012").doesNotContain("BNS", NAME);
        assertThat(Letters.refusal(
                        centre, Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "EN"), "person", opened.person())))
                .isEqualTo("LETTER_DOES_NOT_FIT");
    }

    @Test
    void anOfficeThatIsShutOutOfTheCaseGetsNoLetter() {
        SampleCase shut = SampleCase.openedBy(
                station, key(), Map.of("excludedOffices", List.of(Acts.office("UK-POLICE-DDN"))));
        assertThat(Letters.refusal(
                        station,
                        Letters.to(Letters.extract(fir(shut)), "post", Acts.post("UK-POLICE-DDN-WOMEN-CELL"))))
                .isEqualTo("RECEIVER_EXCLUDED");
    }

    @Test
    void withHerConsentTheLetterEnds() {
        SampleCase asked = openedBy(station);
        String consent = asked.consentTowards("women-child-welfare");
        String counsellor = Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");
        JsonNode allowed = Letters.issue(
                station,
                Letters.onConsent(
                        Letters.to(Letters.extract(fir(asked)), "post", counsellor), consent));
        assertThat(Letters.fetch(station, allowed, 1).statusCode()).isEqualTo(200);
        assertThat(station.refusal(Letters.COPY, Letters.copying(allowed, "authority", "Somebody outside")))
                .isEqualTo("NO_LAWFUL_BASIS");
        station.run(
                "mutation($consent: ID!, $key: String!) { withdrawConsent(consent: $consent, version: 1,"
                        + " idempotencyKey: $key) { withdrawnAt } }",
                "consent", consent,
                "key", key());
        assertThat(Letters.fetch(station, allowed, 1).statusCode()).isEqualTo(409);
        assertThat(station.refusal(Letters.COPY, Letters.copying(allowed, "post", counsellor)))
                .isEqualTo("NO_LAWFUL_BASIS");
    }

    @Test
    void whoIsErasedIsErasedFromTheLettersAboutHer() throws SQLException {
        SampleCase asked = openedBy(station);
        JsonNode about = Letters.issue(
                station, Letters.to(Letters.ofEntry(Letters.FIR_COPY, fir(asked), "EN"), "person", asked.person()));
        erase(asked.person());
        HttpResponse<byte[]> answer = Letters.fetch(station, about, 1);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(text(answer)).contains("PERSON_ERASED").doesNotContain(NAME);
        assertThat(station.refusal(Letters.COPY, Letters.copying(about, "person", asked.person())))
                .isEqualTo("PERSON_ERASED");
        assertThat(station.text(Letters.ONE, "id", about.get("id").asText()))
                .contains(about.get("number").asText())
                .doesNotContain(NAME);
    }

    /** The letter about her stays; of him whom it names as respondent nothing can be read any more. */
    @Test
    void whoIsErasedIsErasedFromTheLettersAboutOthers() throws SQLException {
        SampleCase asked = openedBy(centre);
        String respondent = accused(centre, asked);
        String report = Acts.submit(
                        centre,
                        asked.id(),
                        "women-child-welfare.domestic-incident-report",
                        Samples.incidentReport(asked.person(), respondent))
                .get("id")
                .asText();
        JsonNode formOne = Letters.issue(
                centre, Letters.to(Letters.ofEntry(Letters.FORM_I, report, "EN"), "authority", "The Magistrate"));
        assertThat(Letters.words(centre, formOne, 1)).contains(NAME, "Arun Misal");
        erase(respondent);
        assertThat(Letters.words(centre, formOne, 1)).contains(NAME, "[erased]").doesNotContain("Arun Misal");
    }

    /** A seal belongs to its place: who can write in the database can still not put one paper in another's place. */
    @Test
    void aCopyThatWasTamperedWithIsNotGivenOut() throws SQLException {
        JsonNode mine = Letters.issue(station, Letters.extract(entry));
        JsonNode other = Letters.issue(station, Letters.extract(entry));
        TestDatabase.run("UPDATE letter_copy SET sealed_pdf = (SELECT sealed_pdf FROM (SELECT * FROM letter_copy) c"
                + " WHERE c.letter = '" + other.get("id").asText() + "') WHERE letter = '" + mine.get("id").asText() + "'");
        assertGivesNothingOut(mine);
        TestDatabase.run("UPDATE letter_copy SET sealed_pdf = CONCAT(LEFT(sealed_pdf, LENGTH(sealed_pdf) - 1),"
                + " IF(RIGHT(sealed_pdf, 1) = 'x', 'y', 'x'))"
                + " WHERE letter = '" + other.get("id").asText() + "'");
        assertGivesNothingOut(other);
    }

    private static void assertGivesNothingOut(JsonNode tampered) {
        HttpResponse<byte[]> answer = Letters.fetch(station, tampered, 1);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer)).contains("\"INTERNAL\"", "आंतरिक त्रुटि").doesNotContain("%PDF", "Exception", "sealed");
    }

    private static void assertAlike(Api other, String document, String name, String hidden, String absent) {
        String answer = other.text(document, name, hidden);
        assertThat(answer).contains("NOT_FOUND").isEqualTo(other.text(document, name, absent));
    }

    private static SampleCase openedBy(Api officer) {
        return SampleCase.openedBy(
                officer,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
    }

    private static String accused(Api officer, SampleCase of) {
        return Acts.addPerson(
                officer,
                of.id(),
                Map.of(
                        "role", "ACCUSED",
                        "gender", "MALE",
                        "ageGroup", "ADULT",
                        "identity", Map.of("name", "Arun Misal")));
    }

    private static String fir(SampleCase of) {
        return Acts.submit(station, of.id(), "police.first-information-report", Samples.firReference())
                .get("id")
                .asText();
    }

    private static void erase(String person) throws SQLException {
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + person + "'");
    }

    private static String address() {
        return Letters.address(letter, 1);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
