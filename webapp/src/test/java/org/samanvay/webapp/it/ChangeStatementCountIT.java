package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The statements of one change, sign-in, idempotency, timeline, audit and outbox included, and its answer. */
@OnLiberty
class ChangeStatementCountIT {
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void anAcknowledgement(TestReporter reporter) {
        Statements acknowledged = Statements.of(() -> {
            String referral = sent();
            return () -> centre.run(
                    Acts.step("acknowledgeReferral", ""), "referral", referral, "version", 1, "key", key());
        });
        reporter.publishEntry("acknowledgeReferral", acknowledged.toString());
        assertThat(acknowledged.total()).isLessThanOrEqualTo(16);
    }

    @Test
    void aReferral(TestReporter reporter) {
        String to = Samples.firstPostOf(centre);
        Statements sent = Statements.of(() -> {
            SampleCase fresh = SampleCase.openedBy(station);
            Map<String, Object> referral = Acts.onDuty(fresh.person(), to, "women-child-welfare.shelter");
            return () -> station.run(Acts.SEND, "case", fresh.id(), "referral", referral, "key", key());
        });
        reporter.publishEntry("sendReferral", sent.toString());
        // Four of them compare what the referral rests on with the names of the case and hidden places.
        assertThat(sent.total()).isLessThanOrEqualTo(29);
    }

    /** Saved every few seconds while one types; however many persons the case has. */
    @Test
    void aDraft(TestReporter reporter) {
        Statements ofOne = saving(0);
        Statements ofMany = saving(5);
        reporter.publishEntry("saveDraft", ofOne.toString());
        assertThat(ofMany).isEqualTo(ofOne);
        assertThat(ofOne.total()).isLessThanOrEqualTo(12);
    }

    private Statements saving(int more) {
        return Statements.of(() -> {
            SampleCase fresh = SampleCase.openedBy(station);
            for (int person = 0; person < more; person++) {
                Acts.addPerson(station, fresh.id(), SampleCase.survivor(Map.of()));
            }
            Map<String, Object> place = Map.of("kind", "REFERRAL", "caseFile", fresh.id());
            return () -> Drafts.save(station, place, "typed", 0);
        });
    }

    /** Copies that go out with it add their rows, in one round trip, and nothing else. */
    @Test
    void aLetter(TestReporter reporter) {
        Statements alone = issuing(List.of());
        Statements withCopies = issuing(Collections.nCopies(10, Map.of("authority", "Somebody outside")));
        reporter.publishEntry("issueLetter", alone.toString());
        reporter.publishEntry("issueLetter with ten copies", withCopies.toString());
        assertThat(withCopies.byKind().get("select")).isEqualTo(alone.byKind().get("select"));
        assertThat(withCopies.total()).isEqualTo(alone.total() + 10);
        // Four of them compare what it rests on with the names of the case and hidden places.
        assertThat(alone.total()).isLessThanOrEqualTo(31);
    }

    private Statements issuing(List<Map<String, Object>> copies) {
        SampleCase fresh = SampleCase.openedBy(station);
        String entry = Acts.submit(station, fresh.id(), "police.first-information-report", Samples.firReference())
                .get("id")
                .asText();
        return Statements.of(() -> {
            Map<String, Object> letter = Letters.extract(entry);
            letter.put("copyTo", copies);
            return () -> station.run(Letters.ISSUE, "letter", letter, "key", key());
        });
    }

    /**
     * What no law concerns costs nothing. Where one does: what stands is read, who answers is read, the duties are written,
     * and posts that get a part in the case; their steps go out with the entry's own. Many duties cost what one does.
     */
    @Test
    void anEntryThatOpensDuties(TestReporter reporter) {
        Statements none = telling("OTHER");
        Statements three = telling("RAPE");
        Statements many = telling("RAPE", "COGNIZABLE_OFFENCE", "DEATH_WITHIN_SEVEN_YEARS");
        reporter.publishEntry("submitForm", none.toString());
        reporter.publishEntry("submitForm that opens three duties", three.toString());
        reporter.publishEntry("submitForm that opens five duties", many.toString());
        assertThat(three.total()).isLessThanOrEqualTo(none.total() + 4);
        assertThat(many.total()).isLessThanOrEqualTo(three.total() + 1);
    }

    private Statements telling(String... matters) {
        return Statements.of(() -> {
            SampleCase fresh = SampleCase.openedBy(station);
            Map<String, Object> answers = Duties.information(Duties.hoursAgo(1), matters);
            return () -> station.run(
                    Acts.SUBMIT, "case", fresh.id(), "form", Duties.INFORMATION, "answers", answers, "key", key());
        });
    }

    /** The case, whom it is about, what stands and who answers are read once each; the duty once for the answer. */
    @Test
    void aNotedEvent(TestReporter reporter) {
        Statements noted = Statements.of(() -> {
            SampleCase fresh = SampleCase.openedBy(station);
            return () -> Duties.note(station, fresh.id(), "POCSO-R4-SP-POL", Duties.hoursAgo(1));
        });
        reporter.publishEntry("noteEvent", noted.toString());
        assertThat(noted.total()).isLessThanOrEqualTo(16);
    }

    private String sent() {
        SampleCase fresh = SampleCase.openedBy(station);
        return fresh.referTo(centre, "shelter");
    }
}
