package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.indicator.ShownTables.ShownTable;
import org.samanvay.coordination.language.BilingualText;

/** Indicators over a period for those who set themselves targets. Who may see them is theirs to ask. */
@ApplicationScoped
public class IndicatorMeasures {
    private static final int ROUNDS = 5;

    @Inject
    private IndicatorLibrary library;

    @Inject
    private KeepingSums sums;

    @Inject
    private ShownTables tables;

    @Inject
    private Clock clock;

    /** @throws org.samanvay.coordination.problem.Problem INVALID_ARGUMENT */
    public void requireKnown(String code) {
        library.require(code);
    }

    /** The code itself for one that a later release no longer knows. */
    public BilingualText nameOf(String code) {
        return library.find(code).map(Indicator::name).map(BilingualText::of).orElseGet(() -> new BilingualText(code, code));
    }

    public IndicatorUnit unitOf(String code) {
        return library.find(code).map(Indicator::unit).orElse(IndicatorUnit.COUNT);
    }

    public Better betterOf(String code) {
        return library.find(code).map(Indicator::better).orElse(Better.NEITHER);
    }

    /** Counts what has happened and is not counted yet; not inside a change, for it makes changes of its own. */
    public void bringUpToDate() {
        sums.catchUp(ROUNDS);
    }

    /** What may be shown of some indicators over whole months of a state, so that several places can be read from it. */
    public Measured of(Collection<String> codes, int state, LocalDate from, LocalDate until) {
        Span span = new Span(state, from, until, LocalDate.now(clock), clock.instant());
        Map<String, SortedMap<Integer, ShownTable>> read = new HashMap<>();
        codes.stream()
                .distinct()
                .forEach(code -> library.find(code)
                        .ifPresent(indicator -> read.put(code, tables.of(indicator, span))));
        return new Measured(read);
    }

    /** Indicators of a state over some months. */
    public final class Measured {
        private final Map<String, SortedMap<Integer, ShownTable>> tables;

        private Measured(Map<String, SortedMap<Integer, ShownTable>> tables) {
            this.tables = tables;
        }

        /**
         * @param district null for the whole state
         * @param department null for all
         */
        public IndicatorMeasure at(String code, @Nullable Integer district, @Nullable String department) {
            Indicator indicator = library.find(code).orElse(null);
            Cell sum = Cell.EMPTY;
            int withheld = 0;
            for (ShownTable table : tables.getOrDefault(code, Collections.emptySortedMap()).values()) {
                ShownCell shown = table.of(
                        district == null ? ShownTables.WHOLE_STATE : district,
                        department == null ? ShownTables.ALL_DEPARTMENTS : department);
                Cell cell = shown.cell();
                if (cell == null) {
                    withheld++;
                } else {
                    sum = sum.and(cell);
                }
            }
            boolean counted = indicator != null && sum.amount() > 0;
            return new IndicatorMeasure(
                    counted ? indicator.value(sum.value(), sum.amount()) : null, sum.amount(), withheld);
        }
    }
}
