package org.samanvay.coordination.problem;

import java.util.Map;
import org.samanvay.spi.Text;

/** Refusals that every feature shares. */
public enum CommonProblem implements ProblemCode {
    /** The thing does not exist, or the caller may not know that it does: the two are answered alike. */
    NOT_FOUND,
    /** The caller's office may not do this. */
    NOT_ALLOWED,
    /** Somebody changed it since the caller read it. */
    VERSION_CONFLICT,
    /** Too many changed the same at once; the same call, with the same key, may well succeed. */
    TRY_AGAIN,
    /** The same key was used with other arguments. */
    IDEMPOTENCY_KEY_REUSED,
    /** An argument is missing or wrong. */
    INVALID_ARGUMENT,
    /** The step does not fit the present status. */
    WRONG_STATUS,
    /** The page asked for is too large or its cursor is not ours. */
    INVALID_PAGE,
    /** A fault of ours; the log has it under the id that the caller is told. */
    INTERNAL;

    public static Problem notFound(Text what) {
        return new Problem(NOT_FOUND, Text.of(what.en() + " not found", what.hi() + " नहीं मिला"));
    }

    public static Problem notAllowed(String en, String hi) {
        return new Problem(NOT_ALLOWED, Text.of(en, hi));
    }

    public static Problem versionConflict(int current) {
        return new Problem(
                VERSION_CONFLICT,
                Text.of(
                        "It was changed meanwhile; the current version is " + current,
                        "इस बीच इसमें परिवर्तन हुआ है; वर्तमान संस्करण " + current + " है"),
                Map.of("currentVersion", current));
    }

    public static Problem invalidArgument(String field, String en, String hi) {
        return new Problem(INVALID_ARGUMENT, Text.of(en, hi), Map.of("field", field));
    }

    public static Problem wrongStatus(String status, String en, String hi) {
        return new Problem(WRONG_STATUS, Text.of(en, hi), Map.of("status", status));
    }

    /** @param what such as "The referral" */
    public static Problem wrongStatus(Text what, Status status) {
        return new Problem(
                WRONG_STATUS,
                Text.of(
                        "%s now stands at “%s”; this step does not fit".formatted(what.en(), status.words().en()),
                        "%s की वर्तमान स्थिति “%s” है; इसमें यह कार्य संभव नहीं है"
                                .formatted(what.hi(), status.words().hi())),
                Map.of("status", status.name()));
    }
}
