package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Her slip, and her status at any counter by code and word (law-and-harm, 3.10). */
@OnLiberty
class SlipIT {
    private static final String GIVE = "mutation($case: ID!, $person: ID!, $slip: NewSlipInput!, $version: Int!, $key: String!) {"
            + " giveSlip(caseFile: $case, person: $person, slip: $slip, version: $version, idempotencyKey: $key) {"
            + " code nextOn hasWord version office { en } } }";
    private static final String ASK = "query($code: String!, $word: String!) { statusByWord(code: $code, word: $word) { code"
            + " status since lastStepOn asked takenUp done answerBy nextOn post { en hi } office { en hi } phone } }";
    private static final String WORD = "नीली पतंग";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api library = Api.signedInAs("library.dehradun");
    private final String next =
            LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(10).toString();

    /** One test's wrong words must not lock the counter for the next. */
    @AfterEach
    void unlockAskers() throws SQLException {
        TestDatabase.run("DELETE FROM status_asker");
    }

    private SampleCase askedTheCentre(SampleCase opened) {
        opened.firReference();
        opened.referTo(centre, "one-stop-centre-support", "station", "number");
        return opened;
    }

    private JsonNode give(SampleCase opened, int version, Object... slip) {
        return station.run(
                        GIVE, "case", opened.id(), "person", opened.person(), "slip", slip(slip), "version", version, "key",
                        key())
                .get("giveSlip");
    }

    private static Map<String, Object> slip(Object... pairs) {
        Map<String, Object> slip = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            slip.put(pairs[i].toString(), pairs[i + 1]);
        }
        return slip;
    }

    private String refusalOf(Api officer, String code, String word) {
        return officer.refusal(ASK, "code", code, "word", word);
    }

    @Test
    void anyCounterTellsHowThingsStand() {
        SampleCase opened = askedTheCentre(SampleCase.openedBy(station));
        opened.answer(centre, "acceptReferral");
        String code = give(opened, 0, "nextOn", next, "word", WORD).get("code").asText();
        JsonNode status = library.run(ASK, "code", code.toLowerCase(java.util.Locale.ROOT), "word", "  नीली  पतंग ").get("statusByWord");
        assertThat(status.get("asked").asInt()).isEqualTo(1);
        assertThat(status.get("takenUp").asInt()).isEqualTo(1);
        assertThat(status.get("done").asInt()).isZero();
        assertThat(status.get("nextOn").asText()).isEqualTo(next);
        assertThat(status.at("/office/en").asText()).contains("Salvan");
    }

    /** Neither what it is about, nor which service, nor which department was asked, nor who she is. */
    @Test
    void nothingIsToldOfWhatTheCaseIsAbout() {
        SampleCase opened = askedTheCentre(SampleCase.openedBy(
                station,
                key(),
                Map.of("persons", List.of(SampleCase.survivor(Map.of("identity", Map.of("name", "Rupa Misal")))))));
        String code = give(opened, 0, "word", WORD).get("code").asText();
        assertThat(library.text(ASK, "code", code, "word", WORD))
                .contains("\"asked\":1")
                .doesNotContain("Rupa", "DOMESTIC", "support", "women", "One Stop", opened.number());
    }

    @Test
    void whatWasAskedInConfidenceIsNotEvenCounted() {
        SampleCase opened = SampleCase.openedBy(station);
        String code = give(opened, 0, "word", WORD).get("code").asText();
        String confidential = "women-child-welfare.shelter";
        assertThat(Everything.DEFINITIONS.service(confidential).orElseThrow().confidential()).isTrue();
        Acts.refer(station, opened.id(), Acts.onDuty(opened.person(), Samples.firstPostOf(centre), confidential));
        assertThat(library.run(ASK, "code", code, "word", WORD).at("/statusByWord/asked").asInt()).isZero();
    }

    @Test
    void aWrongWordAnUnknownCodeAndASlipWithoutAWordAreAnsweredAlike() {
        SampleCase opened = SampleCase.openedBy(station);
        SampleCase wordless = SampleCase.openedBy(station);
        String code = give(opened, 0, "word", WORD).get("code").asText();
        String without = give(wordless, 0, "nextOn", next).get("code").asText();
        assertThat(List.of(
                        refusalOf(library, code, "लाल पतंग"),
                        refusalOf(library, "P-2222222-2", WORD),
                        refusalOf(library, without, "")))
                .containsOnly("WRONG_CODE_OR_WORD");
    }

    @Test
    void afterFiveWrongWordsTheRightOneDoesNotHelpEither() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String code = give(opened, 0, "word", WORD).get("code").asText();
        List<Api> officers = List.of(library, centre, station, Api.signedInAs("io.salvan"), Api.signedInAs("sho.ghatpur"));
        officers.forEach(officer -> assertThat(refusalOf(officer, code, "guess")).isEqualTo("WRONG_CODE_OR_WORD"));
        assertThat(refusalOf(library, code, WORD)).isEqualTo("WRONG_CODE_OR_WORD");
        // She chooses another word, and is known again.
        give(opened, 1, "word", "पीली पतंग");
        assertThat(library.run(ASK, "code", code, "word", "पीली पतंग").at("/statusByWord/code").asText())
                .isEqualTo(code);
        assertThat(refusalOf(centre, code, WORD)).isEqualTo("WRONG_CODE_OR_WORD");
    }

    @Test
    void anOfficerWhoGuessesAtManyCodesIsStopped() {
        for (int tried = 0; tried < 5; tried++) {
            assertThat(refusalOf(library, "P-222222" + (2 + tried) + "-2", "guess")).isEqualTo("WRONG_CODE_OR_WORD");
        }
        assertThat(refusalOf(library, "P-2222229-2", "guess")).isEqualTo("TOO_MANY_WRONG_WORDS");
    }

    @Test
    void aStrangerAsksNothing() {
        assertThat(refusalOf(Api.notSignedIn(), "P-2222222-2", WORD)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void whoHoldsNoPostShowsNothing() {
        assertThat(refusalOf(Api.signedInAs("state.admin"), "P-2222222-2", WORD)).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void anOfficeThatIsShutOutLearnsNothing() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("excludedOffices", List.of(Acts.office("UK-POLICE-HRD-GHATPUR"))));
        String code = give(opened, 0, "word", WORD).get("code").asText();
        assertThat(refusalOf(Api.signedInAs("sho.ghatpur"), code, WORD)).isEqualTo("WRONG_CODE_OR_WORD");
    }

    @Test
    void aRestrictedCaseIsToldByItsNamedPostsOnly() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("restrictedToPosts", List.of(Samples.firstPostOf(centre))));
        String code = give(opened, 0, "word", WORD).get("code").asText();
        assertThat(refusalOf(library, code, WORD)).isEqualTo("WRONG_CODE_OR_WORD");
        assertThat(centre.run(ASK, "code", code, "word", WORD).at("/statusByWord/code").asText()).isEqualTo(code);
    }

    @Test
    void anErasedPersonHasNoStatus() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String code = give(opened, 0, "word", WORD).get("code").asText();
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + opened.person() + "'");
        assertThat(refusalOf(library, code, WORD)).isEqualTo("WRONG_CODE_OR_WORD");
    }

    @Test
    void everyAskingIsRecorded() {
        SampleCase opened = SampleCase.openedBy(station);
        String code = give(opened, 0, "word", WORD).get("code").asText();
        library.run(ASK, "code", code, "word", WORD);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM audit WHERE action = 'STATUS_SHOWN' AND subject = '"
                        + opened.person() + "'"))
                .isEqualTo("1");
    }

    @Test
    void anotherDepartmentGivesNoSlip() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(library.refusal(
                        GIVE, "case", opened.id(), "person", opened.person(), "slip", slip("word", WORD), "version", 0,
                        "key", key()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theOtherSideGetsNone() {
        SampleCase opened = SampleCase.openedBy(station);
        String accused =
                Acts.addPerson(station, opened.id(), Map.of("role", "ACCUSED", "gender", "MALE", "ageGroup", "ADULT"));
        assertThat(station.refusal(
                        GIVE, "case", opened.id(), "person", accused, "slip", slip("word", WORD), "version", 0, "key", key()))
                .isEqualTo("NOT_HER_SLIP");
    }

    @Test
    void aShortWordADayThatIsPastAndAStaleVersionAreRefused() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(refusedSlip(opened, 0, "word", "abc")).isEqualTo("WEAK_WORD");
        assertThat(refusedSlip(opened, 0, "nextOn", "2020-01-01")).isEqualTo("INVALID_ARGUMENT");
        give(opened, 0, "word", WORD);
        assertThat(refusedSlip(opened, 0, "word", WORD)).isEqualTo("VERSION_CONFLICT");
    }

    private String refusedSlip(SampleCase opened, int version, Object... slip) {
        return station.refusal(
                GIVE, "case", opened.id(), "person", opened.person(), "slip", slip(slip), "version", version, "key", key());
    }

    @Test
    void theWordIsKeptSlowlyHashedAndKeyed() {
        SampleCase opened = SampleCase.openedBy(station);
        give(opened, 0, "word", WORD);
        assertThat(TestDatabase.one("SELECT word_hash FROM slip WHERE person = '" + opened.person() + "'"))
                .startsWith("PBKDF2WithHmacSHA512:210000:")
                .doesNotContain(WORD);
    }
}
