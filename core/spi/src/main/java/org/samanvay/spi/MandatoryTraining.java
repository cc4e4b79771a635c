package org.samanvay.spi;

import java.util.Set;

/**
 * A training that a law asks of the officers at some posts. It belongs to the person: who moves takes it along, and who comes
 * without it has some time.
 *
 * @param code lower-kebab within the department, permanent
 * @param posts codes of post kinds of this department whose holders take it
 * @param withinDays from taking over the post
 * @param againAfterDays from the day on which it was taken
 * @param law where it is asked for
 */
public record MandatoryTraining(
        String code,
        Text name,
        Set<String> posts,
        int withinDays,
        int againAfterDays,
        Law law,
        Verification verification,
        Set<Mark> marks) {
    public MandatoryTraining {
        posts = Set.copyOf(posts);
        marks = Set.copyOf(marks);
    }
}
