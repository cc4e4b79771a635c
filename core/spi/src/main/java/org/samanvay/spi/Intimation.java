package org.samanvay.spi;

import java.util.Optional;

/**
 * One thing that is told to one recipient.
 *
 * @param code lower-kebab within the packet
 * @param law why it is owed
 * @param when over the answers of the packet's form; empty: always
 * @param duty code of this department's duty that it serves; empty: no duty of its own
 * @param sending how it goes out
 * @param note what an officer should know
 * @param verification how sure the citation is
 */
public record Intimation(
        String code,
        Text name,
        Law law,
        Optional<Condition> when,
        Optional<String> duty,
        Sending sending,
        Optional<Text> note,
        Verification verification) {
    /** Due whatever the entry says, unless {@link #when} narrows it; compared with the gazette by nobody. */
    public static Intimation of(String code, Text name, Law law, Sending sending, String source) {
        return new Intimation(
                code,
                name,
                law,
                Optional.empty(),
                Optional.empty(),
                sending,
                Optional.empty(),
                Verification.unverified(source));
    }

    /** Due only where the answers say so. */
    public Intimation when(Condition holds) {
        return new Intimation(code, name, law, Optional.of(holds), duty, sending, note, verification);
    }

    /** Whether sending it closes the duty is for the duty's own evidence to say. */
    public Intimation serving(String dutyCode) {
        return new Intimation(code, name, law, when, Optional.of(dutyCode), sending, note, verification);
    }

    public Intimation note(Text words) {
        return new Intimation(code, name, law, when, duty, sending, Optional.of(words), verification);
    }

    /** How an intimation goes out; each way leaves a numbered letter. */
    public sealed interface Sending {
        /**
         * A letter of this department to a court or an authority outside the platform, which is addressed by its designation
         * and the district of the case.
         *
         * @param letter short code; made from the packet's entry, or from the newest entry of its own form about the person
         */
        record ToAuthority(String letter, Text designation) implements Sending {}

        /**
         * A letter of this department to the person whom the packet's entry is about.
         *
         * @param letter short code; made from the packet's entry
         */
        record ToPerson(String letter) implements Sending {}

        /**
         * A referral to a post of the case's district, with its letter.
         *
         * @param department whose post it is
         * @param postKind code of the post kind within that department
         * @param service full code; what its minimum data set names of this department's forms is shared
         * @param letter short code of this department's letter for it; empty: the plain letter of a referral
         * @param herChoice whether it goes only on her consent; else it rests on the law of the intimation
         */
        record ToPost(String department, String postKind, String service, Optional<String> letter, boolean herChoice)
                implements Sending {}
    }
}
