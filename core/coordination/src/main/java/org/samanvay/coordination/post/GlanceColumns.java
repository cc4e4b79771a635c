package org.samanvay.coordination.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/**
 * Reads posts along with the rows of another feature, in the same statement. What a page names again and again is read
 * out of the first of its rows only.
 *
 * <p>Aliases: {@code post} names the post, the same with {@code _o}, {@code _g} and {@code _a} its office, the posting of
 * today and the account that holds it.
 */
public final class GlanceColumns {
    public static final int COUNT = 11;

    private final Map<UUID, PostGlance> known = new HashMap<>();

    /** The columns of one post, {@link #COUNT} of them. */
    public static String of(String post) {
        return "%1$s.id, %1$s.code, %1$s_o.department, %1$s_o.level, %1$s_o.district, %1$s.name_en, %1$s.name_hi, %1$s_o.name_en,"
                        .formatted(post)
                + " %1$s_o.name_hi, %1$s_a.display_name, %1$s_g.held_from".formatted(post);
    }

    /** Joins the post that {@code id} names; takes the day twice. */
    public static String join(String post, String id) {
        return " JOIN post %1$s ON %1$s.id = %2$s JOIN office %1$s_o ON %1$s_o.id = %1$s.office".formatted(post, id)
                + " LEFT JOIN posting %1$s_g ON %1$s_g.id = (SELECT g.id FROM posting g JOIN account a ON a.id = g.account"
                        .formatted(post)
                + " WHERE g.post = %s AND ".formatted(id) + HeldToday.CONDITION + " ORDER BY " + HeldToday.ANSWERABLE_FIRST
                + " LIMIT 1) LEFT JOIN account %1$s_a ON %1$s_a.id = %1$s_g.account".formatted(post);
    }

    /** The post whose columns begin there. */
    public PostGlance read(Row row, int from) {
        UUID id = row.uuid(from);
        PostGlance glance = known.get(id);
        if (glance == null) {
            glance = glance(id, row, from);
            known.put(id, glance);
        }
        return glance;
    }

    private static PostGlance glance(UUID id, Row row, int from) {
        @Nullable String holder = row.findText(from + 9);
        return new PostGlance(
                id,
                row.text(from + 1),
                row.text(from + 2),
                Level.valueOf(row.text(from + 3)),
                row.findNumber(from + 4),
                BilingualText.of(Text.of(row.text(from + 5), row.text(from + 6))),
                BilingualText.of(Text.of(row.text(from + 7), row.text(from + 8))),
                holder == null,
                holder,
                row.findDate(from + 10));
    }
}
