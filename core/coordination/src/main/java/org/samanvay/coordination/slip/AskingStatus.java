package org.samanvay.coordination.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.attempt.Guarded;
import org.samanvay.coordination.attempt.Tries;
import org.samanvay.coordination.casefile.CaseStatus;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.search.SearchKind;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/**
 * Shows a person how things stand, at whichever counter she asks. Whether the code is unknown, the word wrong, none chosen,
 * the slip locked, or the case shut against the officer: the answer and the work are the same.
 */
@ApplicationScoped
class AskingStatus {
    private static final ZoneId INDIA = PlatformClock.INDIA;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Confidence confidence;

    @Inject
    private Enabling enabling;

    @Inject
    private ChosenWord words;

    @Inject
    private Tries tries;

    @Inject
    private Audit audit;

    PersonStatus show(String typedCode, String word) {
        Viewer viewer = current.get();
        HeldPost counter = counter(viewer);
        requireMayAsk(viewer);
        Candidate candidate = candidate(SearchKind.CODE.normalized(typedCode)).orElseGet(Candidate::nobody);
        boolean open = tries.begin(Guarded.STATUS, candidate.person) != Tries.Turn.LOCKED && mayBeTold(viewer, candidate);
        if (!words.fits(candidate.person, word, open ? candidate.hash : null)) {
            audit.statusRefused(viewer.account(), counter.post());
            throw new Problem(
                    SlipProblem.WRONG_CODE_OR_WORD,
                    Text.of(
                            "Code and word do not fit together; after five wrong words the code stays locked for a while",
                            "कोड और शब्द मेल नहीं खाते; पाँच ग़लत शब्दों के बाद कोड कुछ समय बंद रहता है"));
        }
        tries.forget(Guarded.STATUS, candidate.person);
        tries.forget(Guarded.STATUS_ASKER, viewer.account());
        audit.statusShown(viewer.account(), counter.post(), candidate.caseFile, candidate.person);
        return status(candidate.person);
    }

    /** Any officer who works for a department that is enabled where the officer's post is. */
    private HeldPost counter(Viewer viewer) {
        return viewer.posts().stream()
                .filter(held -> enabling.isEnabled(held.state(), held.department()))
                .findFirst()
                .orElseThrow(() -> CommonProblem.notAllowed(
                        "Only an officer of a department at work here may show this",
                        "यह केवल यहाँ कार्यरत विभाग का अधिकारी दिखा सकता है"));
    }

    /** One officer who guesses at many codes is stopped, too. */
    private void requireMayAsk(Viewer viewer) {
        database.run(
                "INSERT IGNORE INTO status_asker (account, failed_attempts) VALUES (?, 0)", viewer.account());
        if (tries.begin(Guarded.STATUS_ASKER, viewer.account()) == Tries.Turn.LOCKED) {
            throw new Problem(
                    SlipProblem.TOO_MANY_WRONG_WORDS,
                    Text.of(
                            "Too many wrong codes or words were given from your account; wait a quarter of an hour",
                            "आपके खाते से बहुत से ग़लत कोड या शब्द दिए गए; पंद्रह मिनट प्रतीक्षा करें"));
        }
    }

    /** An office that is shut out learns nothing, and a restricted case is told by its named posts only. */
    private boolean mayBeTold(Viewer viewer, Candidate candidate) {
        UUID caseFile = candidate.caseFile;
        return candidate.restricted
                ? kernel.find(viewer, List.of(caseFile)).containsKey(caseFile)
                : !kernel.isShutOut(viewer, caseFile);
    }

    /** A person who was erased has no status. */
    private Optional<Candidate> candidate(String code) {
        return database.find(
                Candidate::of,
                "SELECT s.person, s.case_file, c.restricted, s.word_hash FROM slip s JOIN person n ON n.id = s.person"
                        + " JOIN person_key k ON k.person = s.person JOIN case_file c ON c.id = s.case_file WHERE n.code = ?",
                code);
    }

    private record Candidate(UUID person, UUID caseFile, boolean restricted, @Nullable String hash) {
        static Candidate of(Row row) {
            return new Candidate(row.uuid(1), row.uuid(2), row.flag(3), row.findText(4));
        }

        static Candidate nobody() {
            return new Candidate(Ids.next(), Ids.next(), false, null);
        }

        @Override
        public String toString() {
            return "Candidate[" + person + "]";
        }
    }

    private PersonStatus status(UUID person) {
        SqlCondition hidden = confidence.inConfidence();
        return database.find(
                        AskingStatus::status,
                        "SELECT n.code, c.status, c.opened_at, COALESCE(MAX(GREATEST(r.sent_at,"
                                + " COALESCE(r.acknowledged_at, r.sent_at), COALESCE(r.answered_at, r.sent_at),"
                                + " COALESCE(r.ended_at, r.sent_at))), c.opened_at), COUNT(r.id),"
                                + " COALESCE(SUM(r.status IN ('ACCEPTED', 'IN_PROGRESS', 'DONE')), 0),"
                                + " COALESCE(SUM(r.status = 'DONE'), 0),"
                                + " MIN(CASE WHEN r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')"
                                + " THEN r.act_by END), s.next_on, " + HiddenOffices.publicly("p", "o")
                                + " FROM slip s JOIN person n ON n.id = s.person JOIN case_file c ON c.id = s.case_file"
                                + " JOIN post p ON p.id = s.post JOIN office o ON o.id = p.office"
                                + " LEFT JOIN referral r ON r.case_file = s.case_file AND r.person = s.person"
                                + " AND r.status NOT IN ('REDIRECTED', 'WITHDRAWN') AND NOT "
                                + hidden.sql() + " WHERE s.person = ? GROUP BY s.person",
                        hidden.around(List.of(), List.of(person)))
                .orElseThrow();
    }

    private static PersonStatus status(Row row) {
        return new PersonStatus(
                row.text(1),
                CaseStatus.valueOf(row.text(2)),
                LocalDate.ofInstant(row.instant(3), INDIA),
                LocalDate.ofInstant(row.instant(4), INDIA),
                row.number(5),
                row.number(6),
                row.number(7),
                Optional.ofNullable(row.findInstant(8))
                        .map(until -> LocalDate.ofInstant(until, INDIA))
                        .orElse(null),
                row.findDate(9),
                new BilingualText(row.text(10), row.text(11)),
                new BilingualText(row.text(12), row.text(13)),
                row.findText(14));
    }
}
