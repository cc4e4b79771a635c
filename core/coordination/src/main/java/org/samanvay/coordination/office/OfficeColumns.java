package org.samanvay.coordination.office;

import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.PlaceColumns;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;

/** The columns by which a list reads its offices and their places in its own statement, by joins. */
public final class OfficeColumns {
    public static final String COLUMNS =
            "o.id, o.code, o.department, o.level, o.name_en, o.name_hi, o.phone, o.version, o.hides_place, " + PlaceColumns.STATE
                    + ", " + PlaceColumns.DISTRICT;

    public static final int WIDTH = 9 + PlaceColumns.STATE_WIDTH + PlaceColumns.DISTRICT_WIDTH;

    /** The places of {@code office o}. */
    public static final String JOINS =
            " JOIN state s ON s.lgd_code = o.state LEFT JOIN district d ON d.lgd_code = o.district";

    private OfficeColumns() {}

    /**
     * The office as the caller is told of it.
     *
     * @param first the position of the first of the columns
     */
    public static OfficeView office(Row row, int first, OfficesTold told) {
        OfficeView office = whole(row, first);
        DistrictView district = office.district();
        return !row.flag(first + 8)
                        || told.tells(new OfficesTold.Hidden(
                                office.id(),
                                office.department(),
                                office.state().code(),
                                district == null ? null : district.code()))
                ? office
                : office.withoutPlace();
    }

    private static OfficeView whole(Row row, int first) {
        return new OfficeView(
                row.uuid(first),
                row.text(first + 1),
                row.text(first + 2),
                Level.valueOf(row.text(first + 3)),
                new BilingualText(row.text(first + 4), row.text(first + 5)),
                row.findText(first + 6),
                PlaceColumns.state(row, first + 9),
                PlaceColumns.findDistrict(row, first + 9 + PlaceColumns.STATE_WIDTH),
                true,
                row.number(first + 7));
    }
}
