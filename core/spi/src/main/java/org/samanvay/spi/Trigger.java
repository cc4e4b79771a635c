package org.samanvay.spi;

import java.util.List;
import java.util.Optional;

/**
 * The event in law that starts a clock. An event that a form records names, where it can, the field that says when it
 * happened: entering it late then gives no time away.
 */
public sealed interface Trigger {
    /**
     * The first entry of a form.
     *
     * @param form full code, {@code police.first-information-report}; it may be another department's
     * @param at path of the date or time of the event; empty: when the entry was made
     */
    record FormSubmitted(String form, Optional<String> at) implements Trigger {}

    /**
     * An entry of the form for which the condition holds, the first time that it does.
     *
     * @param condition over the form's answers
     * @param at path of the date or time of the event; empty: when the entry was made
     */
    record FieldBecomes(String form, Condition condition, Optional<String> at) implements Trigger {}

    /**
     * A referral for the service comes to the status.
     *
     * @param service full code; empty: any service of this department
     */
    record ReferralBecomes(Optional<String> service, ReferralStatus status) implements Trigger {}

    /** The case comes to the status. */
    record CaseBecomes(CaseStatus status) implements Trigger {}

    /** Whichever of them comes first: information received by any channel. */
    record FirstOf(List<Trigger> events) implements Trigger {
        public FirstOf {
            events = List.copyOf(events);
        }
    }

    /** An officer notes the event: nothing on the platform shows it. */
    record Noted() implements Trigger {}

    /** What a referral can come to, as a duty sees it. */
    enum ReferralStatus {
        SENT,
        ACKNOWLEDGED,
        ACCEPTED,
        DECLINED,
        COMPLETED
    }

    /** What a case can come to, as a duty sees it. */
    enum CaseStatus {
        OPENED,
        CLOSED
    }

    static Trigger submitted(String form) {
        return new FormSubmitted(form, Optional.empty());
    }

    /** @param at path of the field that says when it happened */
    static Trigger submitted(String form, String at) {
        return new FormSubmitted(form, Optional.of(at));
    }

    static Trigger when(String form, Condition condition) {
        return new FieldBecomes(form, condition, Optional.empty());
    }

    /** @param at path of the field that says when it happened */
    static Trigger when(String form, Condition condition, String at) {
        return new FieldBecomes(form, condition, Optional.of(at));
    }

    static Trigger referral(String service, ReferralStatus status) {
        return new ReferralBecomes(Optional.of(service), status);
    }

    static Trigger caseBecomes(CaseStatus status) {
        return new CaseBecomes(status);
    }

    static Trigger firstOf(Trigger... events) {
        return new FirstOf(List.of(events));
    }

    static Trigger noted() {
        return new Noted();
    }
}
