package org.samanvay.coordination.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Trigger;

/**
 * A duty as a department declares it.
 *
 * @param events each by itself; those of a "first of" are all here
 * @param firstOf whether whichever of several comes first starts it
 * @param line code of the oldest of the rules that took each other's place; its own where it took none's
 */
record DeclaredDuty(String department, Duty duty, List<Trigger> events, boolean firstOf, String line) {
    static DeclaredDuty of(String department, Duty duty, String line) {
        List<Trigger> events = new ArrayList<>();
        collect(duty.trigger(), events);
        return new DeclaredDuty(department, duty, List.copyOf(events), duty.trigger() instanceof Trigger.FirstOf, line);
    }

    private static void collect(Trigger trigger, List<Trigger> events) {
        if (trigger instanceof Trigger.FirstOf first) {
            first.events().forEach(event -> collect(event, events));
        } else {
            events.add(trigger);
        }
    }

    /** Whether this was the rule on the day of the event, in India. */
    boolean isLawAt(Instant event) {
        return duty.inForce().holdsOn(LocalDate.ofInstant(event, PlatformClock.INDIA));
    }

    /** The same demand, under this rule or one that it follows or that follows it. */
    boolean isOfLineOf(DeclaredDuty other) {
        return department.equals(other.department) && line.equals(other.line);
    }

    String code() {
        return duty.code();
    }

    /** Short of a duty's own kind: whether somebody of the platform answers for it by a time. */
    boolean isOwed() {
        return duty.kind() == DutyKind.DUTY || duty.kind() == DutyKind.INDEPENDENT_BODY;
    }

    boolean isStartedByNoting() {
        return events.stream().anyMatch(Trigger.Noted.class::isInstance);
    }

    /** The form that starts it by itself and closes it, too: each of its entries tells of an act of its own. */
    boolean isOfEachEntry() {
        return !firstOf && startingForm().isPresent() && startingForm().equals(provingForm());
    }

    /** Each entry starts one, which a later entry closes. */
    boolean isClosedByNextEntry() {
        return duty.evidence() instanceof Evidence.Next;
    }

    private Optional<String> startingForm() {
        return switch (events.getFirst()) {
            case Trigger.FormSubmitted submitted -> Optional.of(submitted.form());
            case Trigger.FieldBecomes becomes -> Optional.of(becomes.form());
            case Trigger.ReferralBecomes referral -> Optional.empty();
            case Trigger.CaseBecomes changed -> Optional.empty();
            case Trigger.FirstOf first -> Optional.empty();
            case Trigger.Noted noted -> Optional.empty();
        };
    }

    /** The form whose entry, or a field of which, closes it. */
    Optional<String> provingForm() {
        return formOf(duty.evidence());
    }

    static Optional<String> formOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Answered answered ->
                Optional.of(answered.field().substring(0, answered.field().indexOf('#')));
            case Evidence.Entered entered -> Optional.of(entered.form());
            case Evidence.Next next -> Optional.of(next.form());
            case Evidence.LetterIssued issued -> Optional.empty();
            case Evidence.Noted noted -> Optional.empty();
            case Evidence.AnyOf any ->
                any.ways().stream().flatMap(way -> formOf(way).stream()).findFirst();
        };
    }

    /** The letter that closes it when it is issued. */
    static Optional<String> letterOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.LetterIssued issued -> Optional.of(issued.letter());
            case Evidence.AnyOf any ->
                any.ways().stream().flatMap(way -> letterOf(way).stream()).findFirst();
            case Evidence.Answered answered -> Optional.empty();
            case Evidence.Entered entered -> Optional.empty();
            case Evidence.Next next -> Optional.empty();
            case Evidence.Noted noted -> Optional.empty();
        };
    }

    /**
     * What a case has it once for.
     *
     * @param subject the entry, referral, case or noted event
     */
    UUID occurrence(UUID subject, UUID person) {
        boolean ofEachSubject = !firstOf
                && switch (events.getFirst()) {
                    case Trigger.FormSubmitted submitted -> isOfEachEntry();
                    case Trigger.FieldBecomes becomes -> isOfEachEntry();
                    case Trigger.ReferralBecomes referral -> true;
                    case Trigger.CaseBecomes changed -> true;
                    case Trigger.FirstOf first -> false;
                    case Trigger.Noted noted -> true;
                };
        return ofEachSubject ? subject : person;
    }
}
