package org.samanvay.coordination.periodicreturn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.samanvay.coordination.periodicreturn.ReturnBook.Owed;

/**
 * What is owed, as rows of a statement: what a declaration and the calendar say stands in no table.
 *
 * @param sql rows of code, department, kind of post, starts, ends, due_on; at least one
 */
record OwedRows(String sql, List<Object> parameters) {
    /** In the collation of the columns that they are compared with: in another one no index serves. */
    private static final String AS_STORED = " COLLATE utf8mb4_unicode_ci";

    /** Over these as {@code w}: each post that owes it, and its office; takes the state. */
    static final String POSTS = " JOIN office o ON o.department = w.department AND o.state = ?"
            + " JOIN post p ON p.office = o.id AND p.kind = w.kind AND p.created_at < w.ends";

    /** Over the same: that it was not given. */
    static final String NOT_GIVEN =
            "NOT EXISTS (SELECT 1 FROM filed_return f WHERE f.post = p.id AND f.code = w.code AND f.starts = w.starts)";

    /**
     * One of a post for a period, which has no identifier before it is given: the same at every look. Of version 3 and its
     * variant: MariaDB takes other sums for no identifiers, and makes null of them.
     */
    static final String KEY = "CAST(INSERT(INSERT(MD5(CONCAT_WS(' ', w.code, w.starts, p.id)), 13, 1, '3'), 17, 1, '8') AS UUID)";

    static OwedRows of(Collection<Owed> owed) {
        List<Object> parameters = new ArrayList<>();
        owed.forEach(each -> parameters.addAll(List.of(
                each.known().code(),
                each.known().department().id(),
                each.known().declared().from(),
                each.period().starts(),
                each.period().ends(),
                each.dueOn())));
        return new OwedRows(
                "SELECT ?" + AS_STORED + " AS code, ?" + AS_STORED + " AS department, ?" + AS_STORED
                        + " AS kind, ? AS starts, ? AS ends, ? AS due_on"
                        + " UNION ALL SELECT ?, ?, ?, ?, ?, ?".repeat(owed.size() - 1),
                parameters);
    }
}
