package org.samanvay.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A thing the law demands of a post, with a clock; or, by its {@link DutyKind}, a right of hers that expires, a court's
 * date, an independent body's or a private party's time. Made with {@link #of}.
 *
 * @param code permanent, for instance {@code BNSS-173-2}
 * @param name what must be done
 * @param law act and section
 * @param kind what lateness may set off; only {@link DutyKind#DUTY} ever breaches
 * @param trigger the event in law that starts the clock
 * @param responsible code of the post kind that answers for it; empty where nobody of this platform does: a court's
 *     date, a right of hers, a private party
 * @param due time from the event
 * @param alarm when to alarm, from the event; 24 hours for what is due at once, unless said otherwise
 * @param journeyExcluded whether the law leaves out the time of the journey
 * @param evidence what closes it
 * @param touchesPerson whether it touches her body, statement or choice; then "offered and declined" closes it equally
 * @param tellsDelayTo where the law names who hears of an independent body's delay; both languages
 * @param waiver the law that allows it to be waived with a reason; empty: it cannot be waived
 * @param consequence what the law says of a failure
 * @param note what an officer should know, for instance exceptions
 * @param verification how sure the citation is
 * @param inForce the days of India on which the rule was law. The law of the event's day decides, not that of its entry
 * @param follows code of the duty of this department whose place this one takes from its first day on; empty where it takes
 *     no other's
 */
public record Duty(
        String code,
        Text name,
        Law law,
        DutyKind kind,
        Trigger trigger,
        Optional<String> responsible,
        Term due,
        Term alarm,
        boolean journeyExcluded,
        Evidence evidence,
        boolean touchesPerson,
        Optional<Text> tellsDelayTo,
        Optional<Law> waiver,
        Text consequence,
        Optional<Text> note,
        Verification verification,
        Validity inForce,
        Optional<String> follows) {
    /** Starts the declaration of a duty of an officer; {@link Draft#build} ends it. */
    public static Draft of(String code, Text name, Law law) {
        return new Draft(code, name, law);
    }

    /** A duty that is being declared, word by word; each word may be left out where a default is named. */
    public static final class Draft {
        private final String code;
        private final Text name;
        private final Law law;
        private DutyKind kind = DutyKind.DUTY;
        private Trigger trigger = Trigger.noted();
        private Optional<String> responsible = Optional.empty();
        private Term due = Term.immediately();
        private Optional<Term> alarm = Optional.empty();
        private boolean journeyExcluded;
        private Evidence evidence = Evidence.noted();
        private boolean touchesPerson;
        private Optional<Text> tellsDelayTo = Optional.empty();
        private Optional<Law> waiver = Optional.empty();
        private Text consequence = Text.NOT_DETERMINED;
        private Optional<Text> note = Optional.empty();
        private Verification verification = Verification.unverified("");
        private Validity inForce = Validity.always();
        private Optional<String> follows = Optional.empty();

        private Draft(String code, Text name, Law law) {
            this.code = code;
            this.name = name;
            this.law = law;
        }

        public Draft kind(DutyKind of) {
            kind = of;
            return this;
        }

        /** Not said: an officer notes the event by hand. */
        public Draft startedBy(Trigger event) {
            trigger = event;
            return this;
        }

        /** Code of a post kind of this department. */
        public Draft responsible(String postKind) {
            responsible = Optional.of(postKind);
            return this;
        }

        /** Not said: at once. */
        public Draft dueWithin(Term term) {
            due = term;
            return this;
        }

        /** Not said: when it is due, or after 24 hours for what is due at once. */
        public Draft alarmAfter(Term term) {
            alarm = Optional.of(term);
            return this;
        }

        public Draft excludingJourney() {
            journeyExcluded = true;
            return this;
        }

        /** Not said: an officer notes where the proof is held. */
        public Draft closedBy(Evidence proof) {
            evidence = proof;
            return this;
        }

        public Draft touchesPerson() {
            touchesPerson = true;
            return this;
        }

        public Draft tellsDelayTo(Text authority) {
            tellsDelayTo = Optional.of(authority);
            return this;
        }

        public Draft waivedUnder(Law allowing) {
            waiver = Optional.of(allowing);
            return this;
        }

        /** Not said: not determined. */
        public Draft consequence(Text words) {
            consequence = words;
            return this;
        }

        public Draft note(Text words) {
            note = Optional.of(words);
            return this;
        }

        public Draft verified(int checkedBy, String source) {
            verification = new Verification(checkedBy, source);
            return this;
        }

        /** Not said: always. An event before that day opens the duty whose place this one takes, where there is one. */
        public Draft inForceFrom(LocalDate first) {
            inForce = new Validity(Optional.of(first), inForce.until());
            return this;
        }

        /** Not said: without end. */
        public Draft inForceUntil(LocalDate last) {
            inForce = new Validity(inForce.from(), Optional.of(last));
            return this;
        }

        /** Code of the duty that was law until the day before this one is. */
        public Draft follows(String code) {
            follows = Optional.of(code);
            return this;
        }

        public Draft unverified(String source) {
            return verified(0, source);
        }

        public Duty build() {
            Term alarmAt = alarm.orElse(due.isImmediate() ? Term.hours(24) : due);
            return new Duty(
                    code, name, law, kind, trigger, responsible, due, alarmAt, journeyExcluded, evidence,
                    touchesPerson, tellsDelayTo, waiver, consequence, note, verification, inForce, follows);
        }
    }
}
