package org.samanvay.webapp.it;

import java.time.LocalDate;
import org.samanvay.webapp.it.Postings.Seated;

/** A post whose officer left with three referrals sent, and whose successor has just joined. */
public record HandoverNote(String id, Seated successor) {
    public static HandoverNote atAPostThatChangedHands(String post) {
        String note = atAPostThatWasLeft(post);
        return new HandoverNote(note, Postings.seated(Acts.post(post), "REGULAR", Postings.today()));
    }

    /** @return the note; nobody has joined yet */
    public static String atAPostThatWasLeft(String post) {
        Api centre = Api.signedInAs("osc.dehradun");
        Seated outgoing = Postings.seated(Acts.post(post), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        for (int i = 0; i < 3; i++) {
            SampleCase opened = SampleCase.openedBy(outgoing.session());
            Acts.refer(
                    outgoing.session(),
                    opened.id(),
                    Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter"));
        }
        Postings.relieve(outgoing);
        return TestDatabase.one("SELECT id FROM handover WHERE posting = '" + outgoing.posting() + "'");
    }
}
