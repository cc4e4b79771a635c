package org.samanvay.coordination.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.entry.Submission;
import org.samanvay.coordination.incident.IncidentKind;
import org.samanvay.coordination.incident.IncidentView;
import org.samanvay.coordination.incident.NewIncident;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.NewReferral;
import org.samanvay.forms.Answers;

/** A record's own text carries all its components; of these records it must carry no word that a person said. */
class SealedTextTest {
    private static final String SAID = "CANARY";
    private static final UUID ID = new UUID(0, 1);

    static Stream<Record> personal() {
        Identity identity = new Identity(SAID, SAID, 1990, SAID, SAID, SAID);
        SafeContact contact = new SafeContact(true, true, true, SAID, SAID, SAID);
        IncidentKind kind = IncidentKind.values()[0];
        Answers answers = new Answers(Map.of("told", SAID));
        return Stream.of(
                identity,
                contact,
                new NewPerson(PersonRole.SURVIVOR, Gender.FEMALE, AgeGroup.ADULT, false, identity),
                new NewIncident(ID.toString(), kind, null, null, 60, SAID, SAID),
                new IncidentView(ID, ID, "police", kind, null, null, 60, SAID, Instant.EPOCH, 1),
                answers,
                new Submission(ID, "police.form", ID, null, null, answers.values(), null),
                new EntryView(
                        ID, ID, "police", "police.form", 1, 1, ID, Instant.EPOCH, Instant.EPOCH, false, answers, true, new Siblings<>(List.of()),
                                new Siblings<>(List.of())),
                new NewReferral(
                        ID.toString(),
                        ID.toString(),
                        "police.service",
                        SharingPurpose.PROTECTION,
                        Basis.VITAL_INTEREST,
                        null,
                        SAID,
                        null,
                        List.of()),
                Change.of(ID, "openCase", "key", SAID, identity));
    }

    @ParameterizedTest
    @MethodSource("personal")
    void saysNothing(Record record) {
        assertThat(record.toString()).doesNotContain(SAID).doesNotContain("1990");
    }
}
