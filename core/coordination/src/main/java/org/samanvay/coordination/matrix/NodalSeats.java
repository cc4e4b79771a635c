package org.samanvay.coordination.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Level;

/** Which seats a state must have today: one statement, for its districts. */
@ApplicationScoped
class NodalSeats {
    @Inject
    private Enabling enabling;

    @Inject
    private Definitions definitions;

    @Inject
    private Places places;

    /**
     * Those after the page's cursor, at most one more than the page shows, by department and place.
     *
     * @param district LGD code; null: the state and all its districts
     */
    List<NodalSeat> page(int state, @Nullable Integer district, @Nullable String department, Page page) {
        String after = page.after().orElse("");
        return in(state).stream()
                .filter(seat -> department == null || seat.department().id().equals(department))
                .filter(seat -> district == null || (seat.district() != null && seat.district().code() == district))
                .filter(seat -> seat.sortKey().compareTo(after) > 0)
                .limit(page.limit())
                .toList();
    }

    /** All of them, in the same order. */
    List<NodalSeat> in(int state) {
        List<DistrictView> districts =
                places.districts(state, new Page(Page.MAX, Optional.empty())).nodes();
        Map<String, LocalDate> enabled = enabling.enabledIn(state);
        return definitions.departments().stream()
                .filter(department -> enabled.containsKey(department.id()))
                .flatMap(department -> seats(department, state, districts, enabled.get(department.id())))
                .sorted(Comparator.comparing(NodalSeat::sortKey))
                .toList();
    }

    private static Stream<NodalSeat> seats(
            DepartmentDefinition department, int state, List<DistrictView> districts, LocalDate since) {
        Stream<NodalSeat> ofState = hasNodal(department, Level.STATE)
                ? Stream.of(new NodalSeat(department, state, null, since))
                : Stream.empty();
        Stream<NodalSeat> ofDistricts = hasNodal(department, Level.DISTRICT)
                ? districts.stream().map(district -> new NodalSeat(department, state, district, since))
                : Stream.empty();
        return Stream.concat(ofState, ofDistricts);
    }

    private static boolean hasNodal(DepartmentDefinition department, Level level) {
        return department.posts().stream().anyMatch(kind -> kind.nodal() && kind.level() == level);
    }
}
