package org.samanvay.coordination.openitem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Open things that are rows of one table, each at one post and with one time.
 *
 * @param table named {@code t} in what follows
 * @param post column of the post at which it lies
 * @param caseFile column of its case; null where it belongs to none, or where a handover must not tell it
 * @param due column of its time
 * @param dueOnDays whether that is a day, at whose end in India it is due
 * @param open condition that it is open
 * @param counted condition under which it counts among what a seat has to do
 */
public record OpenTable(
        OpenItemKind kind,
        String table,
        String post,
        @Nullable String caseFile,
        String due,
        boolean dueOnDays,
        String open,
        String counted) {
    /** With a moment, counted as long as it is open. */
    public static OpenTable at(
            OpenItemKind kind, String table, String post, @Nullable String caseFile, String due, String open) {
        return new OpenTable(kind, table, post, caseFile, due, false, open, open);
    }

    /** With a day, counted as long as it is open. */
    public static OpenTable on(
            OpenItemKind kind, String table, String post, @Nullable String caseFile, String due, String open) {
        return new OpenTable(kind, table, post, caseFile, due, true, open, open);
    }

    /** The same, of which not all that is open counts. */
    public OpenTable counting(String condition) {
        return new OpenTable(kind, table, post, caseFile, due, dueOnDays, open, condition);
    }

    String listed() {
        return "SELECT t.id, " + Optional.ofNullable(caseFile).map(column -> "t." + column).orElse("NULL") + ", t." + due
                + " FROM " + table + " t WHERE t." + post + " = ? AND " + open + " ORDER BY t." + due + ", t.id";
    }

    /** @param now the present moment or day */
    CountedOpen counted(Object now) {
        return new CountedOpen(
                "t." + due + " < ?", table + " t WHERE t." + post + " = u.id AND " + counted, List.of(now));
    }

    /** Takes the new post, the case and the old post. */
    Optional<String> moved() {
        return Optional.ofNullable(caseFile)
                .map(column -> "UPDATE " + table + " t SET t." + post + " = ?, t.version = t.version + 1 WHERE t." + column
                        + " = ? AND t." + post + " = ? AND " + open);
    }
}
