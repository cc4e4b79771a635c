package org.samanvay.coordination.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;

/**
 * Something that was done in a case.
 *
 * @param by the post that did it, or at which it happened
 * @param account who did it; null: the platform itself
 * @param subject what it was done to: the referral, the entry, the person
 * @param otherDepartment the department that was asked or answered
 * @param detail a code (form, service, reason); never free text
 * @param tell the post that must learn of it
 * @param actedAt when it was done, of what was on paper first and is entered late; null: as it is written down
 */
public record Step(
        UUID caseFile,
        StepKind kind,
        HeldPost by,
        @Nullable UUID account,
        @Nullable UUID subject,
        @Nullable String otherDepartment,
        @Nullable String detail,
        @Nullable UUID tell,
        @Nullable Instant actedAt) {

    public static Step of(UUID caseFile, StepKind kind, HeldPost by, UUID account) {
        return new Step(caseFile, kind, by, account, null, null, null, null, null);
    }

    /** What no officer did: a time that ran out. */
    public static Step byPlatform(UUID caseFile, StepKind kind, HeldPost at) {
        return new Step(caseFile, kind, at, null, null, null, null, null, null);
    }

    public Step about(UUID thing) {
        return new Step(caseFile, kind, by, account, thing, otherDepartment, detail, tell, actedAt);
    }

    public Step with(String department) {
        return new Step(caseFile, kind, by, account, subject, department, detail, tell, actedAt);
    }

    public Step detail(String code) {
        return new Step(caseFile, kind, by, account, subject, otherDepartment, code, tell, actedAt);
    }

    public Step telling(UUID post) {
        return new Step(caseFile, kind, by, account, subject, otherDepartment, detail, post, actedAt);
    }

    /** @param moment null: as it is written down */
    public Step doneAt(@Nullable Instant moment) {
        return new Step(caseFile, kind, by, account, subject, otherDepartment, detail, tell, moment);
    }
}
