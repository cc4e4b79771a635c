package org.samanvay.coordination.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseClosing;
import org.samanvay.coordination.casefile.CaseOutcome;
import org.samanvay.coordination.casefile.CloseReason;
import org.samanvay.coordination.casefile.ClosingPart;
import org.samanvay.coordination.casefile.ContactMeans;
import org.samanvay.coordination.casefile.OutcomeKind;
import org.samanvay.coordination.casefile.OutcomeResult;
import org.samanvay.coordination.casefile.PersonClosing;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.freetext.CaseText;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.person.SafeContact;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** Keeps what a case brought each survivor and sets the checks; no case in which work was done is closed without. */
@ApplicationScoped
class Outcomes implements ClosingPart {
    private static final List<Integer> DAYS = List.of(30, 90);
    private static final int LONGEST_REASON = 500;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Persons persons;

    @Inject
    private CaseText texts;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Override
    public void close(CaseAccess access, HeldPost by, CloseReason reason, CaseClosing closing) {
        if (!reason.endsWork()) {
            return;
        }
        Set<UUID> told = new HashSet<>();
        closing.persons().forEach(each -> told.add(each.person()));
        List<UUID> survivors = persons.knownSurvivors(access);
        if (told.size() != closing.persons().size() || !told.equals(new HashSet<>(survivors))) {
            throw required("closing.persons");
        }
        Instant now = clock.instant();
        List<@Nullable Object[]> outcomes = new ArrayList<>();
        List<@Nullable Object[]> checks = new ArrayList<>();
        for (PersonClosing each : closing.persons()) {
            UUID id = Ids.next();
            outcomes.add(new @Nullable Object[] {
                id,
                access.caseFile(),
                each.person(),
                by.department(),
                by.post(),
                now,
                SealedOutcomes.sealed(id, persons.requireKey(each.person()), checked(access, each.outcomes()))
            });
            requireSafe(access, each);
            checks.addAll(checksOf(access, by, each, now));
        }
        database.insertAll(
                "INSERT INTO case_outcome (id, case_file, person, department, post, at, sealed) VALUES", outcomes, "");
        if (!checks.isEmpty()) {
            database.insertAll(
                    "INSERT INTO safety_check (id, case_file, person, department, post, days, means, due_at, status,"
                            + " version) VALUES",
                    checks,
                    "");
            steps.write(Step.of(access.caseFile(), StepKind.SAFETY_CHECK_SET, by, current.account()));
        }
    }

    private List<CaseOutcome> checked(CaseAccess access, List<CaseOutcome> told) {
        Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
        told.forEach(outcome -> kinds.add(outcome.kind()));
        if (told.size() != OutcomeKind.values().length || kinds.size() != told.size()) {
            throw required("closing.persons.outcomes");
        }
        return told.stream().map(outcome -> checked(access, outcome)).toList();
    }

    private CaseOutcome checked(CaseAccess access, CaseOutcome told) {
        LocalDate on = told.on();
        boolean paid = told.kind() == OutcomeKind.RELIEF_PAID && told.result() == OutcomeResult.ACHIEVED;
        if (paid && on == null || on != null && on.isAfter(LocalDate.now(clock))) {
            throw CommonProblem.invalidArgument(
                    "closing.persons.outcomes.on", "The day on which relief was paid", "राहत भुगतान की तिथि");
        }
        String reason = told.result() == OutcomeResult.NOT_ACHIEVED
                ? texts.checked(access, "closing.persons.outcomes.reason", told.reason(), LONGEST_REASON)
                : null;
        return new CaseOutcome(told.kind(), told.result(), on, reason);
    }

    /** What she has not said is safe is not promised. Where her wishes are not told to the department, nobody calls her. */
    private void requireSafe(CaseAccess access, PersonClosing closing) {
        boolean safe =
                switch (closing.means()) {
                    case CALL -> maySo(access, closing, SafeContact::mayCall);
                    case TEXT -> maySo(access, closing, SafeContact::mayText);
                    case VISIT -> maySo(access, closing, SafeContact::mayVisit);
                    case SHE_COMES, NO_CONTACT -> true;
                };
        if (!safe) {
            throw new Problem(
                    ClosingProblem.CONTACT_NOT_SAFE,
                    Text.of(
                            "She has not said that she may be reached in this way",
                            "उसने इस माध्यम से संपर्क सुरक्षित नहीं बताया है"),
                    Map.of("field", "closing.persons.means"));
        }
    }

    private boolean maySo(
            CaseAccess access, PersonClosing closing, Predicate<SafeContact> way) {
        UUID person = closing.person();
        boolean told = access.seats().values().stream().anyMatch(department -> persons.isRecordedBy(person, department))
                || access.sharesOfPerson(person, "safeContact");
        return told && persons.mayBeReached(person, way);
    }

    private static List<@Nullable Object[]> checksOf(CaseAccess access, HeldPost by, PersonClosing closing, Instant now) {
        List<@Nullable Object[]> checks = new ArrayList<>();
        if (closing.means() != ContactMeans.NO_CONTACT) {
            DAYS.forEach(days -> checks.add(new @Nullable Object[] {
                Ids.next(),
                access.caseFile(),
                closing.person(),
                by.department(),
                by.post(),
                days,
                closing.means(),
                Deadlines.end(now, Term.days(days)),
                SafetyCheckStatus.OPEN,
                1
            }));
        }
        return checks;
    }

    /** The next closing sets new ones. */
    @Override
    public void reopen(CaseAccess access, HeldPost by) {
        database.run(
                "UPDATE safety_check SET status = 'ENDED', version = version + 1 WHERE case_file = ? AND status = 'OPEN'",
                access.caseFile());
    }

    private static Problem required(String field) {
        return new Problem(
                ClosingProblem.OUTCOMES_REQUIRED,
                Text.of(
                        "Say for each survivor what came of it: safe place, treatment, relief, legal aid, school or work",
                        "प्रत्येक प्रभावित व्यक्ति हेतु परिणाम बताएँ: सुरक्षित स्थान, उपचार, राहत, विधिक सहायता, विद्यालय या कार्य"),
                Map.of("field", field));
    }
}
