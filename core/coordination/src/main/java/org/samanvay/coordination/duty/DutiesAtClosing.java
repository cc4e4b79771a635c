package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.casefile.CaseClosing;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.casefile.ClosingPart;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/**
 * A case is closed when its officers' duties are done or waived. One that lies with another department, and one whose rule
 * only advises, may go on at its post, with a reason; one's own of a settled rule may not. Only what the closing department
 * may know of holds the case.
 */
@ApplicationScoped
class DutiesAtClosing implements ClosingPart {
    @Inject
    private CaseText texts;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Duties duties;

    @Inject
    private DutyBook book;

    @Inject
    private LawChecks checks;

    @Inject
    private Persons persons;

    @Inject
    private Steps steps;

    private record Open(UUID id, String department, String code, @Nullable UUID post, @Nullable UUID person) {}

    @Override
    public void close(CaseAccess access, HeldPost by, CloseReason reason, CaseClosing said) {
        List<Open> open = open(access);
        Map<UUID, String> left = new HashMap<>();
        said.dutiesLeft().forEach(each -> left.put(
                each.duty(),
                texts.checked(access, "closing.dutiesLeft.reason", each.reason(), ClosingDuties.LONGEST_REASON)));
        Set<DeclaredDuty> settled = open.isEmpty() ? Set.of() : checks.settled();
        List<Open> holding = open.stream()
                .filter(duty -> !left.containsKey(duty.id()) || holds(access, duty, settled))
                .toList();
        if (!holding.isEmpty()) {
            throw refused(access, holding);
        }
        open.forEach(duty -> leave(access, by, duty, left.getOrDefault(duty.id(), "")));
    }

    private boolean holds(CaseAccess access, Open duty, Set<DeclaredDuty> settled) {
        return access.isOwn(duty.department())
                && book.find(duty.department(), duty.code()).filter(settled::contains).isPresent();
    }

    private List<Open> open(CaseAccess access) {
        SqlCondition known = duties.known(Map.of(access.caseFile(), access));
        return database.list(
                row -> new Open(row.uuid(1), row.text(2), row.text(3), row.findUuid(4), row.findUuid(5)),
                "SELECT d.id, d.department, d.code, d.post, d.person FROM duty d WHERE d.case_file = ? AND d.standing = 'OPEN'"
                        + " AND d.kind = 'DUTY' AND " + known.sql() + " ORDER BY d.id",
                known.around(List.of(access.caseFile()), List.of()));
    }

    private void leave(CaseAccess access, HeldPost by, Open duty, String reason) {
        UUID person = duty.person();
        if (person != null) {
            database.run(
                    "UPDATE duty SET sealed_note = ? WHERE id = ?",
                    persons.requireKey(person).seal(ClosingDuties.noteOf(duty.id()), reason),
                    duty.id());
        }
        Step step = Step.of(access.caseFile(), StepKind.DUTY_LEFT, by, current.account()).about(duty.id());
        UUID post = duty.post();
        steps.write(post == null ? step : step.telling(post));
    }

    /** The codes of one's own; of others only how many. */
    private static Problem refused(CaseAccess access, List<Open> holding) {
        List<String> own = new ArrayList<>();
        holding.stream().filter(duty -> access.isOwn(duty.department())).forEach(duty -> own.add(duty.code()));
        String codes = own.stream().sorted().collect(Collectors.joining(", "));
        return new Problem(
                DutyProblem.DUTIES_OPEN,
                Text.of(
                        holding.size() + " duties are open: " + codes + ". Prove or waive them, or say why they go on",
                        holding.size() + " दायित्व खुले हैं: " + codes + "। पूर्ण करें, माफ करें या कारण बताएँ कि क्यों चलते रहेंगे"),
                Map.of("open", holding.size(), "codes", codes));
    }
}
