package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Text;

/** The owner of a finding decides, inside a change: it acts, ignores with a reason, or hands it on once. */
@ApplicationScoped
class DecidingFindings {
    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Findings findings;

    @Inject
    private PreventionBook book;

    @Inject
    private FindingOwners owners;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID decide(UUID id, NewFindingDecision asked, int version) {
        Viewer viewer = current.forChange();
        FindingRow finding = findings.locked(id);
        KnownRule rule = book.rule(finding.ruleCode()).orElseThrow(Findings::notFound);
        if (!finding.isDecidedBy(viewer)) {
            throw CommonProblem.notAllowed("Only its owner decides about a finding", "निष्कर्ष पर निर्णय केवल उत्तरदायी पद लेता है");
        }
        if (finding.version() != version) {
            throw CommonProblem.versionConflict(finding.version());
        }
        if (finding.decision() != null) {
            throw new Problem(
                    FindingProblem.FINDING_DECIDED,
                    Text.of("It was decided before", "इस पर निर्णय पहले हो चुका है"));
        }
        HeldPost by = viewer.holding(finding.owner().id()).orElse(viewer.posts().getFirst());
        switch (asked.decision()) {
            case ACT -> act(finding, rule, asked, by);
            case IGNORE -> ignore(finding, asked, by);
            case REFER -> refer(finding, rule, asked, by);
        }
        audit.actOfPost(viewer.account(), by.post(), "FINDING_" + asked.decision(), id);
        return id;
    }

    private void act(FindingRow finding, KnownRule rule, NewFindingDecision asked, HeldPost by) {
        String measure = asked.measure() == null ? "" : asked.measure();
        if (rule.measure(measure).isEmpty() || asked.reason() != null || asked.referTo() != null) {
            throw wrong("decision.measure", "Say what is done", "बताएँ कि क्या किया जाएगा");
        }
        close(finding, asked, measure, by);
    }

    private void ignore(FindingRow finding, NewFindingDecision asked, HeldPost by) {
        if (asked.reason() == null || asked.measure() != null || asked.referTo() != null) {
            throw wrong("decision.reason", "Say why nothing is done", "कार्यवाही न करने का कारण बताएँ");
        }
        close(finding, asked, null, by);
    }

    private void close(FindingRow finding, NewFindingDecision asked, @Nullable String measure, HeldPost by) {
        database.run(
                "UPDATE finding SET decision = ?, measure = ?, reason = ?, decided_by_post = ?, decided_by = ?, decided_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                asked.decision(),
                measure,
                asked.reason(),
                by.post(),
                current.account(),
                clock.instant(),
                finding.id());
    }

    private void refer(FindingRow finding, KnownRule rule, NewFindingDecision asked, HeldPost by) {
        if (asked.measure() != null || asked.reason() != null) {
            throw wrong("decision.measure", "A finding that is handed on has no measure yet", "आगे भेजे निष्कर्ष में उपाय नहीं होता");
        }
        if (rule.inspection().isPresent() && asked.referTo() == null) {
            requireAmongOthers(rule.inspection().get(), finding);
            close(finding, asked, null, by);
            return;
        }
        if (finding.referredBy() != null) {
            throw new Problem(
                    FindingProblem.FINDING_REFERRED_BEFORE,
                    Text.of("It was handed on once; decide about it", "यह एक बार आगे भेजा जा चुका है; अब निर्णय लें"));
        }
        UUID to = asked.referTo();
        if (to == null || !referees(finding, rule).contains(to)) {
            throw wrong("decision.referTo", "Choose one of the posts that are named", "दिए गए पदों में से एक चुनें");
        }
        database.run(
                "UPDATE finding SET owner_post = ?, referred_by_post = ?, version = version + 1 WHERE id = ?",
                to,
                finding.owner().id(),
                finding.id());
        notices.tell(to, NoticeKind.FINDING_REFERRED, finding.id());
    }

    /** Else the one that is inspected knew why. */
    private void requireAmongOthers(String code, FindingRow finding) {
        Inspection round = book.inspection(code).orElseThrow(Findings::notFound).declared();
        List<Object> parameters = new ArrayList<>(round.registers());
        parameters.add(finding.district());
        int units = database.find(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM establishment WHERE register IN "
                                + Database.places(round.registers().size()) + " AND district = ? AND NOT withdrawn",
                        parameters.toArray())
                .orElse(0);
        if (units < Inspection.FEWEST) {
            throw new Problem(
                    FindingProblem.TOO_FEW_UNITS,
                    Text.of(
                            "The district has too few units to inspect this one without telling why",
                            "जिले में इकाइयाँ इतनी कम हैं कि निरीक्षण से कारण ज्ञात हो जाएगा"));
        }
    }

    /** The posts to whom the finding may be handed on; not the one that has it. */
    List<UUID> referees(FindingRow finding, KnownRule rule) {
        return rule.declared().referredTo().stream()
                .sorted()
                .flatMap(kind -> owners.ofKind(kind, finding.district()).stream())
                .filter(post -> !post.equals(finding.owner().id()))
                .toList();
    }

    private static Problem wrong(String field, String en, String hi) {
        return new Problem(FindingProblem.WRONG_FINDING_DECISION, Text.of(en, hi), Map.of("field", field));
    }
}
