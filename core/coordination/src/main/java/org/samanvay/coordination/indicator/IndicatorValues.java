package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.indicator.ShownTables.ShownTable;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;

/** Reads the values of an indicator over some months. */
@ApplicationScoped
class IndicatorValues {
    static final int MOST_MONTHS = 12;

    /** What somebody who asks waits for; of some hundred cases each. */
    private static final int ROUNDS = 5;

    @Inject
    private KeepingSums sums;

    @Inject
    private ShownTables tables;

    @Inject
    private Clock clock;

    /**
     * What is asked for.
     *
     * @param district LGD code; null for the whole state
     * @param department null for all
     * @param by how it is told apart
     */
    record Question(
            Indicator indicator,
            int state,
            LocalDate from,
            int months,
            @Nullable Integer district,
            @Nullable String department,
            Set<IndicatorSplit> by) {}

    /** A page, and whether all that had happened is in it. */
    record Answer(Slice<IndicatorValueView> slice, boolean complete) {}

    Answer page(Question question, Page page) {
        Span span = span(question.state(), question.from(), question.months());
        boolean complete = !question.indicator().ofPersons() || sums.catchUp(ROUNDS);
        SortedMap<Integer, ShownTable> shown = tables.of(question.indicator(), span);
        String after = page.after().orElse("");
        List<IndicatorValueView> rows = new ArrayList<>();
        for (LocalDate month = span.from(); month.isBefore(span.until()); month = month.plusMonths(1)) {
            int number = month.getYear() * 100 + month.getMonthValue();
            rows.addAll(rows(question, number, shown.getOrDefault(number, ShownTables.NOTHING)));
        }
        List<IndicatorValueView> asked = rows.stream()
                .sorted(Comparator.comparing(IndicatorValueView::sortKey))
                .filter(row -> row.sortKey().compareTo(after) > 0)
                .limit(page.limit())
                .toList();
        return new Answer(page.slice(asked, IndicatorValueView::sortKey), complete);
    }

    /** The month of the day, and those that follow. */
    private Span span(int state, LocalDate from, int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw CommonProblem.invalidArgument("months", "months must be 1 to 12", "months 1 से 12 तक हो");
        }
        if (from.getYear() < 2000 || from.getYear() > 2100) {
            throw CommonProblem.invalidArgument("from", "No such month", "ऐसा कोई माह नहीं है");
        }
        LocalDate first = from.withDayOfMonth(1);
        Instant now = clock.instant();
        return new Span(state, first, first.plusMonths(months), LocalDate.now(clock), now);
    }

    private static List<IndicatorValueView> rows(Question question, int month, ShownTable table) {
        List<IndicatorValueView> rows = new ArrayList<>();
        int place = question.district() == null ? ShownTables.WHOLE_STATE : question.district();
        String department = question.department() == null ? ShownTables.ALL_DEPARTMENTS : question.department();
        Set<Integer> places = new LinkedHashSet<>(Set.of(place));
        if (question.by().contains(IndicatorSplit.DISTRICT)) {
            table.districts().stream().filter(each -> each != Counted.OF_THE_STATE).forEach(places::add);
        }
        Set<String> departments = new LinkedHashSet<>(Set.of(department));
        if (question.by().contains(IndicatorSplit.DEPARTMENT)) {
            departments.addAll(table.departments());
        }
        for (int at : places) {
            for (String of : departments) {
                ShownCell shown = table.of(at, of);
                boolean whole = at == place && of.equals(department);
                @Nullable Cell cell = shown.cell();
                if (whole || cell == null || cell.amount() > 0) {
                    rows.add(IndicatorValueView.of(question.indicator(), month, at, of, shown));
                }
            }
        }
        return rows;
    }
}
