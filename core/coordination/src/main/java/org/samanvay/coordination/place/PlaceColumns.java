package org.samanvay.coordination.place;

import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.storage.Row;

/** The columns by which a list reads its places in its own statement, by a join. */
public final class PlaceColumns {
    /** Of {@code state s}. */
    public static final String STATE = "s.lgd_code, s.iso_code, s.name_en, s.name_hi, s.kind";

    public static final int STATE_WIDTH = 5;

    /** Of {@code district d}, which a left join may leave empty. */
    public static final String DISTRICT = "d.lgd_code, d.state, d.short_code, d.name_en, d.name_hi";

    public static final int DISTRICT_WIDTH = 5;

    private PlaceColumns() {}

    /** @param first the position of the first of the columns */
    public static StateView state(Row row, int first) {
        return new StateView(
                row.number(first),
                row.text(first + 1),
                new BilingualText(row.text(first + 2), row.text(first + 3)),
                StateKind.valueOf(row.text(first + 4)));
    }

    /** @param first the position of the first of the columns */
    public static @Nullable DistrictView findDistrict(Row row, int first) {
        Integer code = row.findNumber(first);
        return code == null
                ? null
                : new DistrictView(
                        code,
                        row.number(first + 1),
                        row.text(first + 2),
                        new BilingualText(row.text(first + 3), row.text(first + 4)));
    }
}
