package org.samanvay.coordination.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Reads states and districts. */
@ApplicationScoped
public class Places {
    private static final String STATES = "SELECT lgd_code, iso_code, name_en, name_hi, kind FROM state ";
    private static final String DISTRICTS = "SELECT lgd_code, state, short_code, name_en, name_hi FROM district ";

    @Inject
    private Database database;

    /** In the order of their ISO codes. */
    public Slice<StateView> states(Page page) {
        String after = page.after().orElse("");
        return page.slice(
                database.list(Places::state, STATES + "WHERE iso_code > ? ORDER BY iso_code LIMIT ?", after, page.limit()),
                StateView::isoCode);
    }

    public Optional<StateView> findState(int code) {
        return database.find(Places::state, STATES + "WHERE lgd_code = ?", code);
    }

    /** In the order of their short codes. */
    public Slice<DistrictView> districts(int state, Page page) {
        return page.slice(
                database.list(
                        Places::district,
                        DISTRICTS + "WHERE state = ? AND short_code > ? ORDER BY short_code LIMIT ?",
                        state,
                        page.after().orElse(""),
                        page.limit()),
                DistrictView::shortCode);
    }

    public Optional<DistrictView> findDistrict(int code) {
        return database.find(Places::district, DISTRICTS + "WHERE lgd_code = ?", code);
    }

    private static StateView state(Row row) {
        return new StateView(row.number(1), row.text(2), name(row), StateKind.valueOf(row.text(5)));
    }

    private static DistrictView district(Row row) {
        return new DistrictView(
                row.number(1), row.number(2), row.text(3), new BilingualText(row.text(4), row.text(5)));
    }

    private static BilingualText name(Row row) {
        return new BilingualText(row.text(3), row.text(4));
    }
}
