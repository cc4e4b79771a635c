package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written freely for another post to read names nobody: neither her name nor her phone. */
@OnLiberty
class TextForOthersIT {
    private static final String NAME = "Kalpita Namuna";
    private static final String COMPLETE = "mutation($id: ID!, $version: Int!, $note: String, $key: String!) { completeReferral("
            + "referral: $id, version: $version, outcome: SERVICE_GIVEN, note: $note, idempotencyKey: $key) { status note } }";

    private static final List<String> PERSONAL = List.of("Kalpita asked for it", "Call 98765 43210 first");
    private static final String PROVE = "mutation($duty: ID!, $version: Int!, $proof: HeldProofInput!, $at: DateTime!, $key:"
            + " String!) { proveDuty(duty: $duty, version: $version, proof: $proof, doneAt: $at, idempotencyKey: $key) { id } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @ParameterizedTest
    @ValueSource(strings = {"Kalpita was brought home", "Call 9876543210 first"})
    void whyAnOutcomeWasNotReached(String words) {
        SampleCase opened = SampleCase.openedBy(centre, key(), SampleCase.named(NAME));
        assertThat(closing(centre, opened, outcomes(opened, words), "Goes on at the station")).isEqualTo(List.of(
                "PERSONAL_DETAIL", "closing.persons.outcomes.reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kalpita wants it so", "She is at 98765 43210"})
    void whyADutyGoesOnAfterTheClosing(String words) {
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(NAME));
        opened.firReference();
        assertThat(closing(station, opened, Closings.person(opened, "NO_CONTACT"), words)).isEqualTo(List.of(
                "PERSONAL_DETAIL", "closing.dutiesLeft.reason"));
    }

    @Test
    void theNoteWithWhichAReferralEnds() {
        SampleCase opened = SampleCase.openedBy(centre, key(), SampleCase.named(NAME));
        String referral = Acts.refer(
                centre,
                opened.id(),
                Acts.sharing(
                        Acts.onDuty(opened.person(), Samples.firstPostOf(station), "police.escort-and-protection"),
                        Acts.fields("person", "identity")));
        Acts.step(station, "acceptReferral", referral, "");
        int version = Acts.version(station, referral);
        for (String words : List.of("Kalpita is safe", "Reach her at 9876543210")) {
            JsonNode error = station.firstError(COMPLETE, "id", referral, "version", version, "note", words, "key", key());
            assertThat(error.at("/extensions/code").asText()).as(words).isEqualTo("PERSONAL_DETAIL");
            assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("note");
        }
        JsonNode done = station.run(COMPLETE, "id", referral, "version", version, "note", "Brought home safely", "key", key());
        assertThat(done.at("/completeReferral/note").asText()).isEqualTo("Brought home safely");
    }

    /** A number by which the case is known may stand there, for an order has one; a name may not. */
    @Test
    void whatAReferralRestsOn() {
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(NAME));
        opened.firReference();
        Map<String, Object> asked = Acts.onDuty(
                opened.person(), Samples.firstPostOf(centre), "women-child-welfare.one-stop-centre-support");
        for (String words : PERSONAL) {
            asked.put("basisReference", words);
            assertThat(refused(station, Acts.SEND, "case", opened.id(), "referral", asked, "key", key()))
                    .isEqualTo("PERSONAL_DETAIL referral.basisReference");
        }
        asked.put("basisReference", "FIR " + Samples.firReference().get("number"));
        assertThat(Acts.refer(station, opened.id(), asked)).isNotBlank();
    }

    @Test
    void whatAReferralToAnotherStateRestsOn() {
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(NAME));
        opened.firReference();
        Map<String, Object> asked =
                InterstateActs.referral(opened, Samples.firstPostOf(Api.signedInAs("osc.sirmaur")));
        for (String words : PERSONAL) {
            asked.put("basisReference", words);
            assertThat(refused(station, InterstateActs.SEND, "case", opened.id(), "referral", asked, "key", key()))
                    .isEqualTo("PERSONAL_DETAIL referral.basisReference");
        }
    }

    @Test
    void whatAConferenceRestsOn() {
        SampleCase opened = SampleCase.openedBy(centre, key(), SampleCase.named(NAME));
        Risks.together(centre, opened, station, "police.escort-and-protection");
        Map<String, Object> asked =
                Risks.conference(Risks.inHours(72), Risks.inHours(24), Samples.firstPostOf(station));
        for (String words : PERSONAL) {
            asked.put("basisReference", words);
            assertThat(refused(centre, Risks.CONVENE, "case", opened.id(), "conference", asked, "key", key()))
                    .isEqualTo("PERSONAL_DETAIL conference.basisReference");
        }
    }

    @Test
    void whatALetterRestsOn() {
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(NAME));
        opened.firReference();
        Map<String, Object> letter = Letters.to(
                Letters.extract(opened.entry("police.first-information-report")), "authority", "The court at Dehradun");
        for (String words : PERSONAL) {
            letter.put("basisReference", words);
            assertThat(refused(station, Letters.ISSUE, "letter", letter, "key", key()))
                    .isEqualTo("PERSONAL_DETAIL letter.basisReference");
        }
    }

    @Test
    void whyADangerIsJudgedOtherwiseThanTheScore() {
        SampleCase opened = SampleCase.openedBy(centre, key(), SampleCase.named(NAME));
        Map<String, Object> assessment = Risks.assessment(opened.person(), Risks.DANGER);
        assessment.put("level", "HIGH");
        for (String words : PERSONAL) {
            assessment.put("reason", words);
            assertThat(refused(centre, Risks.ASSESS, "case", opened.id(), "assessment", assessment, "key", key()))
                    .isEqualTo("PERSONAL_DETAIL assessment.reason");
        }
        assessment.put("reason", "He has been seen at her door");
        assertThat(Risks.assess(centre, opened, assessment).get("level").asText()).isEqualTo("HIGH");
    }

    @Test
    void whereTheProofOfADutyIsHeld() {
        Api officer = Api.signedInAs("po.dehradun");
        SampleCase opened = SampleCase.openedBy(officer, key(), SampleCase.named(NAME));
        JsonNode duty = Duties.note(officer, opened.id(), "PWDVA-13", Duties.hoursAgo(20));
        for (String field : List.of("heldAt", "register", "number")) {
            for (String words : PERSONAL) {
                assertThat(refused(officer, PROVE, proof(duty, field, words))).isEqualTo("PERSONAL_DETAIL proof." + field);
            }
        }
        officer.run(PROVE, proof(duty, "number", "GD 14/2026"));
        assertThat(Duties.standing(officer, opened.id(), "PWDVA-13")).isEqualTo("DONE");
    }

    @Test
    void whyADutyIsClosedAfterACorrection() {
        Api district = Api.signedInAs("police.dehradun");
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(NAME));
        JsonNode entry = Acts.submit(
                station,
                opened.id(),
                Duties.INFORMATION,
                Duties.information(Duties.hoursAgo(10), "CHILD_SEXUAL_OFFENCE"));
        Acts.correct(
                station, opened.id(), Duties.INFORMATION, entry, Duties.information(Duties.hoursAgo(10), "OTHER"));
        JsonNode duty = Duties.one(district, opened.id(), "POCSO-19-6-CWC");
        for (String words : PERSONAL) {
            assertThat(refused(
                            district,
                            "mutation($duty: ID!, $version: Int!, $reason: String!, $key: String!) { closeCorrectedDuty(duty:"
                                    + " $duty, version: $version, reason: $reason, idempotencyKey: $key) { id } }",
                            "duty", duty.get("id").asText(),
                            "version", duty.get("version").asInt(),
                            "reason", words,
                            "key", key()))
                    .isEqualTo("PERSONAL_DETAIL reason");
        }
        assertThat(Duties.standing(district, opened.id(), "POCSO-19-6-CWC")).isEqualTo("OPEN");
    }

    /** The post above reads the cases of its department; a name that it may open is compared as well as a number. */
    @Test
    void whyARefusalIsUpheld() {
        Api chief = Api.signedInAs("police.dehradun");
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(NAME));
        Acts.submit(station, opened.id(), Duties.INFORMATION, GrievanceIT.refusal(Duties.hoursAgo(4), "RAPE"));
        JsonNode grievance = GrievanceIT.ofCase(chief, "TO_DECIDE", opened).orElseThrow();
        for (String words : PERSONAL) {
            assertThat(refused(
                            chief,
                            GrievanceIT.DECIDE,
                            "id", grievance.get("id").asText(), "version", 1, "reason", words, "key", key()))
                    .isEqualTo("PERSONAL_DETAIL reason");
        }
    }

    private static Object[] proof(JsonNode duty, String field, String words) {
        Map<String, Object> proof =
                new HashMap<>(Map.of("heldAt", "Office", "register", "Despatch", "number", "9"));
        proof.put(field, words);
        return new Object[] {
            "duty", duty.get("id").asText(),
            "version", duty.get("version").asInt(),
            "proof", proof,
            "at", Duties.hoursAgo(0).toString(),
            "key", key()
        };
    }

    /** The code and the field that are told, in both languages. */
    private static String refused(Api officer, String mutation, Object... arguments) {
        JsonNode told = officer.firstError(mutation, arguments).get("extensions");
        assertThat(told.get("messageHi").asText()).containsPattern("\\p{InDevanagari}");
        assertThat(told.get("messageEn").asText()).isNotBlank().doesNotContain(NAME);
        return told.get("code").asText() + " " + told.at("/arguments/field").asText();
    }

    private static Map<String, Object> outcomes(SampleCase opened, String reason) {
        Map<String, Object> person = new HashMap<>(Closings.person(opened, "NO_CONTACT"));
        List<Map<String, Object>> outcomes = new ArrayList<>();
        Closings.KINDS.forEach(kind -> outcomes.add(
                kind.equals("TREATMENT")
                        ? Map.of("kind", kind, "result", "NOT_ACHIEVED", "reason", reason)
                        : Map.of("kind", kind, "result", "NOT_NEEDED")));
        person.put("outcomes", outcomes);
        return person;
    }

    private static List<String> closing(Api officer, SampleCase opened, Map<String, Object> person, String reason) {
        List<Map<String, Object>> left = new ArrayList<>();
        Closings.left(officer, opened).forEach(duty -> {
            Map<String, Object> each = new HashMap<>(duty);
            each.put("reason", reason);
            left.add(each);
        });
        JsonNode error = officer.firstError(
                Closings.CLOSE,
                "case", opened.id(),
                "version", opened.version(officer),
                "reason", "SERVICES_COMPLETED",
                "closing", Map.of("persons", List.of(person), "dutiesLeft", left),
                "key", key());
        return List.of(
                error.at("/extensions/code").asText(), error.at("/extensions/arguments/field").asText());
    }
}
