package org.samanvay.coordination.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Reads states and districts. */
@ApplicationScoped
public class Places {
    private static final String STATES = "SELECT " + PlaceColumns.STATE + " FROM state s ";
    private static final String DISTRICTS = "SELECT " + PlaceColumns.DISTRICT + " FROM district d ";

    @Inject
    private Database database;

    /** In the order of their ISO codes. */
    public Slice<StateView> states(Page page) {
        String after = page.after().orElse("");
        return page.slice(
                database.list(
                        Places::state, STATES + "WHERE iso_code > ? ORDER BY iso_code LIMIT ?", after, page.limit()),
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

    /** The codes of all districts of a state; none where there is no such state or it has no districts yet. */
    public Set<Integer> districtCodes(int state) {
        return Set.copyOf(database.list(row -> row.number(1), "SELECT lgd_code FROM district WHERE state = ?", state));
    }

    /** The codes of all states. */
    public Set<Integer> stateCodes() {
        return Set.copyOf(database.list(row -> row.number(1), "SELECT lgd_code FROM state"));
    }

    private static StateView state(Row row) {
        return PlaceColumns.state(row, 1);
    }

    private static DistrictView district(Row row) {
        return Objects.requireNonNull(PlaceColumns.findDistrict(row, 1));
    }
}
