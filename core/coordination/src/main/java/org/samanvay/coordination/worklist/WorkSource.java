package org.samanvay.coordination.worklist;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.spi.Text;

/** A feature that gives posts work. Implemented by a bean; found by the worklist. */
public interface WorkSource {
    /** Where nothing of the kind can be open. */
    SqlCondition NOTHING = new SqlCondition(
            "SELECT p.id, p.created_at AS due, p.created_at AS alarm, p.id AS post, p.id AS case_file, p.code AS department,"
                    + " p.code, '" + WorkAct.DO + "' AS act FROM post p WHERE FALSE",
            List.of());

    WorkKind kind();

    /**
     * The open items that lie at some of the caller's posts and in cases that exist for it, as a statement of eight
     * columns: {@code id}, {@code due} (the year 9999 where there is no time), {@code alarm} (not after it), {@code post}
     * (null where the whole department answers, or nobody), {@code case_file} (null where there is none), {@code department},
     * {@code code}, {@code act} (a {@link WorkAct}). Of columns and tables alone, without grouping or order, so that the
     * database can go by its indexes.
     *
     * @param posts some of the caller's working posts, never none
     */
    SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments);

    /** What to call an item, by its department and code; the code itself where it is no longer known. */
    Text name(String department, String code);
}
