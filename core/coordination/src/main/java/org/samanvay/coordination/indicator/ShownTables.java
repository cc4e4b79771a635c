package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.samanvay.coordination.state.Enabling;

/**
 * What may be shown of an indicator, month by month: always decided over the whole table of the state, whatever of it was
 * asked for, so that two questions cannot be put together to learn what neither tells. All else that is told of indicators is
 * reckoned from what is shown here.
 */
@ApplicationScoped
class ShownTables {
    /** Tables of months that are over do not change, and of large ones nothing is withheld: a few are worth remembering. */
    private static final int REMEMBERED = 2_000;

    @Inject
    private ReadingSums sums;

    @Inject
    private OfficeSources offices;

    @Inject
    private Enabling enabling;

    @Inject
    private IndicatorLibrary library;

    private final Map<List<List<Cell>>, boolean[][]> decided = new ConcurrentHashMap<>();

    /** A month's table as it is shown. Of the state's own offices is what belongs to no district. */
    record ShownTable(List<Integer> districts, List<String> departments, ShownCell[][] cells) {
        ShownCell at(int row, int column) {
            return cells[row][column];
        }

        ShownCell of(int district, String department) {
            int row = district == WHOLE_STATE ? districts.size() : districts.indexOf(district);
            int column = department.equals(ALL_DEPARTMENTS) ? departments.size() : departments.indexOf(department);
            return row < 0 || column < 0 ? ShownCell.of(Cell.EMPTY) : cells[row][column];
        }
    }

    static final int WHOLE_STATE = -1;
    static final String ALL_DEPARTMENTS = "";

    /** Of a month in which nothing was counted. */
    static final ShownTable NOTHING =
            new ShownTable(List.of(), List.of(), new ShownCell[][] {{ShownCell.of(Cell.EMPTY)}});

    /** By month: 202611. Only of departments that work in the state today; months in which nothing was counted are missing. */
    SortedMap<Integer, ShownTable> of(Indicator indicator, Span span) {
        Set<String> enabled = enabling.enabledIn(span.state()).keySet();
        List<Counted> counted = read(indicator, span).stream()
                .filter(each -> enabled.contains(each.department()) && !library.independent().contains(each.department()))
                .toList();
        SortedSet<String> departments = counted.stream().map(Counted::department).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<Integer> districts = counted.stream().map(Counted::district).collect(Collectors.toCollection(TreeSet::new));
        SortedMap<Integer, ShownTable> tables = new TreeMap<>();
        counted.stream()
                .collect(Collectors.groupingBy(Counted::month))
                .forEach((month, of) -> tables.put(
                        month, table(indicator, of, List.copyOf(districts), List.copyOf(departments))));
        return tables;
    }

    private List<Counted> read(Indicator indicator, Span span) {
        return indicator.ofPersons()
                ? sums.of(indicator.code(), span)
                : OfficeIndicators.ALL.stream()
                        .filter(each -> each.about().code().equals(indicator.code()))
                        .findFirst()
                        .orElseThrow()
                        .reading()
                        .of(offices, span);
    }

    private ShownTable table(
            Indicator indicator, List<Counted> counted, List<Integer> districts, List<String> departments) {
        Map<Integer, Map<String, Cell>> known = new HashMap<>();
        counted.forEach(each ->
                known.computeIfAbsent(each.district(), none -> new HashMap<>()).put(each.department(), each.cell()));
        List<List<Cell>> inner = new ArrayList<>();
        districts.forEach(district -> {
            Map<String, Cell> there = known.getOrDefault(district, Map.of());
            inner.add(departments.stream()
                    .map(department -> there.getOrDefault(department, Cell.EMPTY))
                    .toList());
        });
        MonthTable table = new MonthTable(inner);
        boolean[][] withheld = indicator.ofPersons() ? withheld(inner, table) : null;
        ShownCell[][] cells = new ShownCell[districts.size() + 1][departments.size() + 1];
        for (int row = 0; row <= districts.size(); row++) {
            for (int column = 0; column <= departments.size(); column++) {
                cells[row][column] = withheld != null && withheld[row][column]
                        ? ShownCell.WITHHELD
                        : ShownCell.of(table.at(row, column));
            }
        }
        return new ShownTable(districts, departments, cells);
    }

    private boolean[][] withheld(List<List<Cell>> inner, MonthTable table) {
        if (decided.size() >= REMEMBERED) {
            decided.clear();
        }
        return decided.computeIfAbsent(inner, none -> Withholding.of(table));
    }
}
