package org.samanvay.spi;

import java.util.List;
import java.util.Set;

/**
 * What a department does when another one refers a person to it.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param acknowledgeWithin promised time from sending to acknowledgement
 * @param actWithin promised time from sending to an outcome
 * @param needs the minimum data set: fields of any department's forms, {@code police.first-information-report#number},
 *     that the receiver needs to know if the sender has them; nothing else is proposed for sharing
 * @param documents papers that the person or the sender should bring
 * @param source where the promise comes from
 * @param confidential whether it tells by itself what happened to her or where she is: that somebody was asked for it
 *     is known to the two departments only, and to no third one in the case
 * @param acrossStates whether a post of another state may ask for it, too, once the department's own state has opened it to
 *     others
 */
public record Service(
        String code,
        Text name,
        Term acknowledgeWithin,
        Term actWithin,
        List<String> needs,
        List<Text> documents,
        String source,
        Set<Mark> marks,
        boolean confidential,
        boolean acrossStates) {
    public Service {
        needs = List.copyOf(needs);
        documents = List.copyOf(documents);
        marks = Set.copyOf(marks);
    }

    public static Service of(
            String code, Text name, Term acknowledgeWithin, Term actWithin, String source, Mark... marks) {
        return new Service(
                code, name, acknowledgeWithin, actWithin, List.of(), List.of(), source, Set.of(marks), false, false);
    }

    /** With times that are our proposal, and Hindi that no officer has read yet. */
    public static Service proposed(String code, Text name, Term acknowledgeWithin, Term actWithin) {
        return of(
                code, name, acknowledgeWithin, actWithin, "Design proposal", Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION);
    }

    /** The minimum data set, as full field codes. */
    public Service needing(String... fields) {
        return new Service(
                code, name, acknowledgeWithin, actWithin, List.of(fields), documents, source, marks, confidential, acrossStates);
    }

    public Service withDocuments(Text... papers) {
        return new Service(
                code, name, acknowledgeWithin, actWithin, needs, List.of(papers), source, marks, confidential, acrossStates);
    }

    /** The same, and who asks for it is known to the two departments only. */
    public Service inConfidence() {
        return new Service(
                code, name, acknowledgeWithin, actWithin, needs, documents, source, marks, true, acrossStates);
    }

    /** The same, and posts of other states may ask for it, where the state lets them. */
    public Service openToOtherStates() {
        return new Service(
                code, name, acknowledgeWithin, actWithin, needs, documents, source, marks, confidential, true);
    }
}
