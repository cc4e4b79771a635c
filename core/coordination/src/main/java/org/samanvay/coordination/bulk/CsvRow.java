package org.samanvay.coordination.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.problem.ProblemCode;

/**
 * A row of a file; its cells are trimmed. Asking for a cell that is not as it must be records the fault, at the column
 * as the file calls it.
 *
 * @param line of the file, from 1
 * @param cells by the column's name here
 * @param headings the file's own names of the columns, where they are others
 */
public record CsvRow(int line, Map<String, String> cells, Map<String, String> headings, RowErrors errors) {
    public CsvRow {
        cells = Map.copyOf(cells);
        headings = Map.copyOf(headings);
    }

    /** Whether the file has the column at all. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public Optional<String> find(String column) {
        return Optional.of(cells.getOrDefault(column, "")).filter(cell -> !cell.isEmpty());
    }

    public Optional<String> require(String column) {
        Optional<String> cell = find(column);
        if (cell.isEmpty()) {
            error(column, BulkProblem.CELL_EMPTY, "Must be filled in", "भरना आवश्यक है");
        }
        return cell;
    }

    public Optional<Integer> findNumber(String column) {
        Optional<String> cell = find(column);
        if (cell.isPresent() && !cell.get().matches("[0-9]{1,9}")) {
            malformed(column, "Must be a whole number", "पूर्ण संख्या हो");
            return Optional.empty();
        }
        return cell.map(Integer::valueOf);
    }

    public Optional<Integer> requireNumber(String column) {
        return require(column).isEmpty() ? Optional.empty() : findNumber(column);
    }

    public Optional<LocalDate> findDate(String column) {
        try {
            return find(column).map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            malformed(column, "Must be a date such as 2026-04-01", "तिथि 2026-04-01 जैसी हो");
            return Optional.empty();
        }
    }

    public Optional<LocalDate> requireDate(String column) {
        return require(column).isEmpty() ? Optional.empty() : findDate(column);
    }

    public <E extends Enum<E>> Optional<E> requireOneOf(String column, Class<E> type) {
        Optional<String> cell = require(column);
        Optional<E> constant = cell.flatMap(word -> Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst());
        if (cell.isPresent() && constant.isEmpty()) {
            String words = String.join(
                    ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
            malformed(column, "Must be one of " + words, "इनमें से एक हो: " + words);
        }
        return constant;
    }

    public boolean hasFaults() {
        return errors.hasAny(line);
    }

    public void malformed(String column, String en, String hi) {
        error(column, BulkProblem.CELL_MALFORMED, en, hi);
    }

    public void error(String column, ProblemCode code, String en, String hi) {
        errors.add(line, headings.getOrDefault(column, column), code, en, hi);
    }
}
