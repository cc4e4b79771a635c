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
