package org.samanvay.coordination.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficesTold;
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
    public static final int COUNT = 12;

    private final Map<UUID, PostGlance> known = new HashMap<>();
    private final OfficesTold told;

    /** @param told what the caller is told of hidden offices */
    public GlanceColumns(OfficesTold told) {
        this.told = told;
    }

    /** The columns of one post, {@link #COUNT} of them. */
    public static String of(String post) {
        return "%1$s.id, %1$s.code, %1$s_o.department, %1$s_o.level, %1$s_o.district, %1$s.name_en, %1$s.name_hi, %1$s_o.name_en,"
                        .formatted(post)
                + " %1$s_o.name_hi, %1$s_a.display_name, %1$s_g.held_from,".formatted(post)
                + " CASE WHEN %1$s_o.hides_place THEN CONCAT_WS(' ', %1$s_o.id, %1$s_o.state, %1$s.kind) END".formatted(post);
    }

    /** Joins the post that {@code id} names; takes the day twice. */
    public static String join(String post, String id) {
        return " JOIN post %1$s ON %1$s.id = %2$s JOIN office %1$s_o ON %1$s_o.id = %1$s.office".formatted(post, id)
                + " LEFT JOIN posting %1$s_g ON %1$s_g.id = (SELECT g.id FROM posting g JOIN account a ON a.id = g.account"
                        .formatted(post)
                + " WHERE g.post = %s AND ".formatted(id) + HeldToday.CONDITION + " ORDER BY " + HeldToday.ANSWERABLE_FIRST
                + " LIMIT 1) LEFT JOIN account %1$s_a ON %1$s_a.id = %1$s_g.account".formatted(post);
    }

    /** The same for a post that there may not be. */
    public static String joinIfAny(String post, String id) {
        return " LEFT" + join(post, id).replace(" JOIN office %s_o".formatted(post), " LEFT JOIN office %s_o".formatted(post));
    }

    /** The post whose columns begin there; null where {@link #joinIfAny} found none. */
    public @Nullable PostGlance find(Row row, int from) {
        return row.findUuid(from) == null ? null : read(row, from);
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

    private PostGlance glance(UUID id, Row row, int from) {
        @Nullable String holder = row.findText(from + 9);
        @Nullable String hidden = row.findText(from + 11);
        boolean whole = hidden == null || tells(hidden, row, from);
        return new PostGlance(
                id,
                row.text(from + 1),
                row.text(from + 2),
                Level.valueOf(row.text(from + 3)),
                row.findNumber(from + 4),
                BilingualText.of(whole ? Text.of(row.text(from + 5), row.text(from + 6)) : kind(hidden, row, from)),
                BilingualText.of(whole ? Text.of(row.text(from + 7), row.text(from + 8)) : OfficesTold.OFFICE),
                holder == null,
                holder,
                row.findDate(from + 10));
    }

    /** @param hidden the office's id, its state and the post's kind */
    private boolean tells(String hidden, Row row, int from) {
        String[] words = hidden.split(" ");
        return told.tells(new OfficesTold.Hidden(
                UUID.fromString(words[0]), row.text(from + 2), Integer.parseInt(words[1]), row.findNumber(from + 4)));
    }

    private Text kind(String hidden, Row row, int from) {
        return told.post(row.text(from + 2), hidden.split(" ")[2]);
    }
}
