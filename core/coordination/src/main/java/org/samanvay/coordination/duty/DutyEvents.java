package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.casefile.CaseMoved;
import org.samanvay.coordination.casefile.CaseStatus;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.letter.LetterIssued;
import org.samanvay.coordination.referral.ReferralMoved;
import org.samanvay.coordination.referral.ReferralStatus;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Trigger;

/** Hears what happens in cases, in the transaction in which it does, and says what of it starts or closes a duty. */
@ApplicationScoped
class DutyEvents {
    @Inject
    private DutyBook book;

    @Inject
    private Proofs proofs;

    @Inject
    private SettlingDuties settling;

    @Inject
    private Enabling enabling;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    void whenStored(@Observes EntryStored stored) {
        List<Owed> owed = new ArrayList<>();
        List<DeclaredDuty> unsaid = new ArrayList<>();
        for (DeclaredDuty declared : book.startedByForm(stored.form())) {
            Optional<Owed> begun = startOf(declared, stored);
            if (begun.isPresent() && isAtWork(stored.state(), declared)) {
                owed.add(begun.get());
            } else if (begun.isEmpty() && stored.corrected()) {
                unsaid.add(declared);
            }
        }
        Instant written = stored.corrected() ? clock.instant() : stored.actedAt();
        Map<DeclaredDuty, Proof> proven = new HashMap<>();
        List<DeclaredDuty> unproven = new ArrayList<>();
        for (DeclaredDuty declared : book.provedByForm(stored.form())) {
            Optional<Proof> proof =
                    proofs.in(declared, stored.entry(), stored.person(), stored.answers(), written);
            proof.ifPresent(found -> proven.put(declared, found));
            if (proof.isEmpty() && stored.corrected()) {
                unproven.add(declared);
            }
        }
        Happening happening = new Happening(
                stored.caseFile(), stored.state(), stored.person(), stored.entry(), stored.by().post(), stored.by());
        settling.settle(happening, new SettlingDuties.Said(owed, proven, unsaid, unproven));
    }

    /** The time of the first of its events that this entry tells; empty where it tells none under this rule. */
    private Optional<Owed> startOf(DeclaredDuty declared, EntryStored stored) {
        return declared.events().stream()
                .flatMap(event -> startOf(declared, event, stored).stream())
                .min(Comparator.comparing(Owed::at))
                .filter(owed -> declared.isLawAt(owed.at()));
    }

    private Optional<Owed> startOf(DeclaredDuty declared, Trigger event, EntryStored stored) {
        return switch (event) {
            case Trigger.FormSubmitted submitted when submitted.form().equals(stored.form()) ->
                Optional.of(owed(declared, submitted.at(), stored));
            case Trigger.FieldBecomes becomes when becomes.form().equals(stored.form()) ->
                ConditionEvaluator.evaluate(becomes.condition(), stored.answers().values()) == Truth.TRUE
                        ? Optional.of(owed(declared, becomes.at(), stored))
                        : Optional.empty();
            case Trigger.FormSubmitted other -> Optional.empty();
            case Trigger.FieldBecomes other -> Optional.empty();
            case Trigger.ReferralBecomes referral -> Optional.empty();
            case Trigger.CaseBecomes changed -> Optional.empty();
            case Trigger.FirstOf first -> Optional.empty();
            case Trigger.Noted noted -> Optional.empty();
        };
    }

    /** Where the field that tells the event's time was left out: when the paper was written, else the entry's own time. */
    private Owed owed(DeclaredDuty declared, Optional<String> field, EntryStored stored) {
        Optional<Instant> told = field.flatMap(path -> Proofs.earliest(stored.answers(), path));
        return new Owed(declared, told.orElse(stored.actedAt()), told.isPresent());
    }

    void whenMoved(@Observes ReferralMoved moved) {
        Set<Trigger.ReferralStatus> reached = reached(moved.status());
        Instant now = clock.instant();
        List<Owed> owed = book.startedByReferral(moved.service(), moved.toDepartment()).stream()
                .filter(declared -> isAtWork(moved.state(), declared) && declared.isLawAt(now))
                .filter(declared -> declared.events().stream()
                        .anyMatch(event -> event instanceof Trigger.ReferralBecomes becomes
                                && becomes.service().map(moved.service()::equals).orElse(true)
                                && reached.contains(becomes.status())))
                .map(declared -> new Owed(declared, now, false))
                .toList();
        Happening happening = new Happening(
                moved.caseFile(), moved.state(), moved.person(), moved.referral(), moved.toPost(), moved.by());
        settling.settle(happening, SettlingDuties.Said.owed(owed));
    }

    /** Accepting acknowledges, too. */
    private static Set<Trigger.ReferralStatus> reached(ReferralStatus status) {
        return switch (status) {
            case SENT -> EnumSet.of(Trigger.ReferralStatus.SENT);
            case ACKNOWLEDGED -> EnumSet.of(Trigger.ReferralStatus.ACKNOWLEDGED);
            case ACCEPTED -> EnumSet.of(Trigger.ReferralStatus.ACKNOWLEDGED, Trigger.ReferralStatus.ACCEPTED);
            case DECLINED -> EnumSet.of(Trigger.ReferralStatus.DECLINED);
            case DONE -> EnumSet.of(Trigger.ReferralStatus.COMPLETED);
            case RECEIVED, IN_PROGRESS, REDIRECTED, RETURNED, EXPIRED, WITHDRAWN ->
                EnumSet.noneOf(Trigger.ReferralStatus.class);
        };
    }

    void whenCaseMoved(@Observes CaseMoved moved) {
        Trigger.CaseStatus status =
                moved.status() == CaseStatus.OPEN ? Trigger.CaseStatus.OPENED : Trigger.CaseStatus.CLOSED;
        List<Owed> owed = book.startedByCase(status).stream()
                .filter(declared -> isAtWork(moved.state(), declared) && declared.isLawAt(moved.at()))
                .map(declared -> new Owed(declared, moved.at(), false))
                .toList();
        if (!owed.isEmpty()) {
            Happening happening = new Happening(
                    moved.caseFile(),
                    moved.state(),
                    survivor(moved.caseFile()),
                    moved.caseFile(),
                    moved.by().post(),
                    moved.by());
            settling.settle(happening, SettlingDuties.Said.owed(owed));
        }
    }

    /** The first person of the case who was harmed; each case has one. */
    private UUID survivor(UUID caseFile) {
        return database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM person WHERE case_file = ? AND role IN ('SURVIVOR', 'CHILD_IN_CONFLICT_WITH_LAW')"
                                + " ORDER BY id LIMIT 1",
                        caseFile)
                .orElseThrow();
    }

    void whenIssued(@Observes LetterIssued issued) {
        Map<DeclaredDuty, Proof> proven = new HashMap<>();
        for (DeclaredDuty declared : book.provedByLetter(issued.kind())) {
            proven.put(
                    declared,
                    new Proof(Proof.Kind.LETTER, issued.letter(), issued.person(), issued.issuedAt(), true, false));
        }
        Happening happening = new Happening(
                issued.caseFile(),
                issued.state(),
                issued.person(),
                issued.letter(),
                issued.by().post(),
                issued.by());
        settling.settle(happening, new SettlingDuties.Said(List.of(), proven, List.of(), List.of()));
    }

    private boolean isAtWork(int state, DeclaredDuty declared) {
        return enabling.isEnabled(state, declared.department());
    }
}
