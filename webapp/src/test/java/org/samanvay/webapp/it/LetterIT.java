package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters as they are issued, copied and fetched: what stands on the paper, and that it stays. */
@OnLiberty
class LetterIT {
    private static final String FIR = "police.first-information-report";
    private static final String NAME = "Devika Udaharan";
    private static final String HUSBAND = "Arun Misal";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void aReferralsLetterSaysWhatIsAskedAndNamesNobody() {
        SampleCase opened = named(station);
        opened.firReference();
        String referral = opened.referTo(centre, "counselling", "number");
        JsonNode letter = Letters.issue(station, Letters.ofReferral("referral", referral, "HI"));
        assertThat(Letters.words(station, letter, 1))
                .contains("पत्रांक " + letter.get("number").asText(), "प्रति संख्या 1", "प्रकरण " + opened.number())
                .contains("केंद्र प्रशासक", "देहरादून", "सेवा", "परामर्श", "भवदीय,")
                .doesNotContain(NAME, "0012");
        assertThat(letter.get("basis").asText()).isEqualTo("CONSENT");
        assertThat(letter.get("tellsIdentity").asBoolean()).isFalse();
        assertThat(letter.at("/copies/0/recipient").asText()).isEqualTo("POST");
    }

    @Test
    void theCopyOfTheReportNamesHerWhomItIsHandedTo() throws SQLException {
        SampleCase opened = named(station);
        String entry = fir(opened).get("id").asText();
        JsonNode letter = Letters.issue(
                station, Letters.to(Letters.ofEntry(Letters.FIR_COPY, entry, "EN"), "person", opened.person()));
        assertThat(Letters.words(station, letter, 1))
                .contains("To, " + NAME, "Copy no. 1", "0012", "statutory duty: BNSS 2023, 173(2)");
        assertThat(letter.get("basis").asText()).isEqualTo("STATUTORY_DUTY");
        assertThat(letter.get("tellsIdentity").asBoolean()).isTrue();
        assertThat(TestDatabase.column("SELECT purpose FROM samanvay.audit WHERE action = 'IDENTITY_OPENED' AND subject = '"
                        + opened.person() + "'"))
                .containsExactly("STATUTORY_REPORT:identity");
    }

    @Test
    void formOneTellsTheMagistrateWhoSheIsAndWhereSheIsFound() {
        SampleCase opened = named(centre);
        JsonNode letter = Letters.issue(
                centre,
                Letters.to(
                        Letters.ofEntry(Letters.FORM_I, report(opened), "HI"), "authority", "न्यायिक मजिस्ट्रेट, देहरादून"));
        assertThat(Letters.words(centre, letter, 1))
                .contains("न्यायिक मजिस्ट्रेट, देहरादून", NAME, HUSBAND, "Hut 9, Refuge Street", "+919000000001")
                .contains("प्रत्यर्थी 1", "आर्थिक", "01-10-2026")
                .doesNotContain("[मिटाया गया]");
    }

    /** The same report as a plain letter: by code, without who and where, even where these were chosen. */
    @Test
    void anExtractWithholdsWhatTellsWhoAndWhereAndSaysSo() {
        SampleCase opened = named(centre);
        JsonNode letter = Letters.issue(
                centre,
                Letters.extract(
                        report(opened),
                        "aggrievedWoman.person",
                        "aggrievedWoman.presentAddress",
                        "aggrievedWoman.phone",
                        "respondents.person",
                        "incidents.place",
                        "economicViolence.acts"));
        assertThat(Letters.words(centre, letter, 1))
                .contains("Superintendent", "No money for her", "PWDVA 2005 s.9(1)(d)", "Person ")
                .contains("3 answers that tell who or where a person is are not printed.")
                .doesNotContain(NAME, HUSBAND, "Refuge", "+9190", "Kitchen");
        assertThat(letter.get("tellsIdentity").asBoolean()).isFalse();
    }

    @Test
    void anExtractTellsTheFieldsThatWereChosenAndNoOther() {
        Map<String, Object> asked = Letters.extract(fir(named(station)).get("id").asText(), "number");
        assertThat(Letters.words(station, Letters.issue(station, asked), 1))
                .contains("0012")
                .doesNotContain("BNS");
    }

    @Test
    void theNumbersOfAnOfficeRunWithoutGapWhateverIsRefused() {
        String entry = fir(named(station)).get("id").asText();
        JsonNode first = Letters.issue(station, Letters.extract(entry));
        assertThat(Letters.refusal(station, Letters.extract(entry, "noSuchField"))).isEqualTo("INVALID_ARGUMENT");
        JsonNode second = Letters.issue(station, Letters.extract(entry));
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    @Test
    void theSameKeyIssuesOneLetter() {
        String entry = fir(named(station)).get("id").asText();
        Object[] once = {"letter", Letters.extract(entry), "key", key()};
        String number = station.run(Letters.ISSUE, once).at("/issueLetter/number").asText();
        assertThat(station.run(Letters.ISSUE, once).at("/issueLetter/number").asText()).isEqualTo(number);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.letter WHERE entry = '" + entry + "'")).isEqualTo("1");
    }

    @Test
    void aCopyStaysAsItWasMadeAndALaterOneSaysWhatItSaid() {
        SampleCase opened = named(station);
        JsonNode entry = fir(opened);
        JsonNode letter = Letters.issue(station, Letters.extract(entry.get("id").asText()));
        byte[] made = Letters.fetch(station, letter, 1).body();
        correct(opened, entry, "0099");
        assertThat(Letters.fetch(station, letter, 1).body()).isEqualTo(made);
        JsonNode further = Letters.copy(station, letter, "authority", "The District Magistrate");
        assertThat(further.get("copies")).hasSize(2);
        assertThat(Letters.words(station, further, 2))
                .contains("Copy no. 2", "This copy goes to: The District Magistrate", "0012")
                .doesNotContain("0099");
        assertThat(station.refusal(Letters.COPY, Letters.copying(letter, "authority", "Somebody else")))
                .isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void copiesThatGoOutTogetherAreNumberedAndListedOnTheOriginal() {
        Map<String, Object> asked = Letters.extract(fir(named(station)).get("id").asText());
        asked.put("copyTo", List.of(Map.of("authority", "The Sessions Court"), Map.of("authority", "Legal Services")));
        JsonNode letter = Letters.issue(station, asked);
        assertThat(letter.get("copies").findValuesAsText("authority"))
                .containsExactly("Superintendent", "The Sessions Court", "Legal Services");
        assertThat(Letters.words(station, letter, 1)).contains("Copy to: 1. The Sessions Court 2. Legal Services");
        assertThat(Letters.words(station, letter, 3)).contains("Copy no. 3", "This copy goes to: Legal Services");
    }

    @Test
    void issuingCopyingAndFetchingAreRecorded() throws SQLException {
        SampleCase opened = named(station);
        JsonNode letter = Letters.issue(station, Letters.extract(fir(opened).get("id").asText()));
        Letters.copy(station, letter, "authority", "The Sessions Court");
        Letters.fetch(station, letter, 1);
        Letters.fetch(station, letter, 1);
        assertThat(TestDatabase.column("SELECT detail FROM samanvay.audit WHERE action = 'LETTER_PRINTED' AND subject = '"
                        + letter.get("id").asText() + "'"))
                .containsExactly("copy=1", "copy=1");
        assertThat(Everything.seenBy(station, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("LETTER_ISSUED", "LETTER_COPIED");
    }

    @Test
    void theListOfACaseIsPagedNewestFirst() {
        SampleCase opened = named(station);
        String entry = fir(opened).get("id").asText();
        List<String> numbers = List.of(
                Letters.issue(station, Letters.extract(entry)).get("number").asText(),
                Letters.issue(station, Letters.extract(entry)).get("number").asText());
        JsonNode first = station.run(Letters.LIST, "case", opened.id(), "first", 1).get("letters");
        JsonNode second = station.run(
                        Letters.LIST, "case", opened.id(), "first", 1, "after", first.at("/pageInfo/endCursor").asText())
                .get("letters");
        assertThat(first.at("/nodes/0/number").asText()).isEqualTo(numbers.get(1));
        assertThat(second.at("/nodes/0/number").asText()).isEqualTo(numbers.get(0));
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void whatCanBeIssuedFromAnEntryIsToldBeforehand() {
        String entry = fir(named(station)).get("id").asText();
        JsonNode choices = station.run(
                        "query($entry: ID!) { letterChoices(entry: $entry) { kind recipient basisSettled tellsIdentity"
                                + " title { hi } } }",
                        "entry", entry)
                .get("letterChoices");
        assertThat(choices.findValuesAsText("kind")).contains("extract", Letters.FIR_COPY).doesNotContain("referral");
        assertThat(choices.toString())
                .contains("{\"kind\":\"police.fir-copy\",\"recipient\":\"PERSON\",\"basisSettled\":true,\"tellsIdentity\":true");
    }

    @Test
    void aCopyIsAnsweredAsAFileThatNoCacheKeeps() {
        JsonNode letter = Letters.issue(station, Letters.extract(fir(named(station)).get("id").asText()));
        HttpResponse<byte[]> answer = Letters.fetch(station, letter, 1);
        assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    private static SampleCase named(Api officer) {
        return SampleCase.openedBy(
                officer,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", NAME))))));
    }

    private JsonNode fir(SampleCase opened) {
        return Acts.submit(station, opened.id(), FIR, Samples.firReference());
    }

    private String report(SampleCase opened) {
        String husband = Acts.addPerson(
                centre,
                opened.id(),
                Map.of("role", "RESPONDENT", "gender", "MALE", "ageGroup", "ADULT", "identity", Map.of("name", HUSBAND)));
        return Acts.submit(
                        centre,
                        opened.id(),
                        "women-child-welfare.domestic-incident-report",
                        Samples.incidentReport(opened.person(), husband))
                .get("id")
                .asText();
    }

    private void correct(SampleCase opened, JsonNode entry, String number) {
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.put("number", number);
        station.run(
                "mutation($case: ID!, $entry: ID!, $version: Int!, $answers: JSON!, $key: String!) { submitForm(caseFile:"
                        + " $case, form: \"" + FIR + "\", entry: $entry, version: $version, answers: $answers,"
                        + " idempotencyKey: $key) { version } }",
                "case", opened.id(),
                "entry", entry.get("id").asText(),
                "version", entry.get("version").asInt(),
                "answers", answers,
                "key", key());
    }

    private static int serial(JsonNode letter) {
        String[] parts = letter.get("number").asText().split("/");
        return Integer.parseInt(parts[parts.length - 2]);
    }
}
