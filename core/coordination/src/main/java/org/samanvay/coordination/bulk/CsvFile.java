package org.samanvay.coordination.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of comma-separated values whose columns are known. */
final class CsvFile {
    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_ROWS = 5_000;

    /**
     * What a spreadsheet takes for a formula, in its full-width forms too; a telephone number may begin with a plus.
     */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 -]*");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final List<String> columns;
    private final RowErrors errors;

    CsvFile(List<String> columns, RowErrors errors) {
        this.columns = columns;
        this.errors = errors;
    }

    /** The rows below the line of names. Where the file itself is at fault there are none. */
    List<CsvRow> read(String text) {
        if (text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            errors.add(1, "", BulkProblem.FILE_TOO_LARGE, "The file is larger than 2 MB", "फ़ाइल 2 एमबी से बड़ी है");
            return List.of();
        }
        if (text.indexOf('\0') >= 0) {
            notCsv(1);
            return List.of();
        }
        int line = 1;
        try (CSVParser parser = FORMAT.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            List<CsvRow> rows = new ArrayList<>();
            List<String> names = List.of();
            for (CSVRecord cells : parser) {
                if (names.isEmpty()) {
                    names = names(cells);
                } else if (!isEmptyLine(cells)) {
                    rows.add(row(line, names, cells));
                }
                if (!errors.isEmpty() && rows.isEmpty() || rows.size() > MAX_ROWS) {
                    break;
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return complete(rows, names);
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            notCsv(line);
            return List.of();
        }
    }

    private static boolean isEmptyLine(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private List<CsvRow> complete(List<CsvRow> rows, List<String> names) {
        if (names.isEmpty()) {
            wrongColumns();
        }
        if (rows.size() > MAX_ROWS) {
            errors.add(
                    MAX_ROWS + 2,
                    "",
                    BulkProblem.FILE_TOO_LARGE,
                    "The file has more than " + MAX_ROWS + " rows",
                    "फ़ाइल में " + MAX_ROWS + " से अधिक पंक्तियाँ हैं");
            return List.of();
        }
        return rows;
    }

    private List<String> names(CSVRecord cells) {
        List<String> names = cells.stream().map(String::strip).toList();
        Set<String> known = new HashSet<>(names);
        if (known.size() != names.size() || !known.equals(Set.copyOf(columns))) {
            wrongColumns();
        }
        return names;
    }

    private CsvRow row(int line, List<String> names, CSVRecord cells) {
        Map<String, String> byName = new HashMap<>();
        if (cells.size() != names.size()) {
            errors.add(
                    line,
                    "",
                    BulkProblem.WRONG_CELL_COUNT,
                    "The row has %d cells, not %d".formatted(cells.size(), names.size()),
                    "पंक्ति में %d के स्थान पर %d कोष्ठ हैं".formatted(names.size(), cells.size()));
        } else {
            for (int i = 0; i < names.size(); i++) {
                byName.put(
                        names.get(i), checked(line, names.get(i), cells.get(i).strip()));
            }
        }
        return new CsvRow(line, byName, errors);
    }

    private String checked(int line, String column, String cell) {
        if (FORMULA.matcher(cell).matches() && !PHONE.matcher(cell).matches()) {
            errors.add(
                    line,
                    column,
                    BulkProblem.FORMULA_LIKE,
                    "A cell must not begin like a formula (= + - @)",
                    "कोष्ठ सूत्र (= + - @) की तरह आरंभ न हो");
        }
        return cell;
    }

    private void wrongColumns() {
        String all = String.join(",", columns);
        errors.add(1, "", BulkProblem.WRONG_COLUMNS, "The first line must be: " + all, "पहली पंक्ति यह हो: " + all);
    }

    private void notCsv(int line) {
        errors.add(
                line,
                "",
                BulkProblem.NOT_CSV,
                "Not a file of comma-separated values",
                "यह अल्पविराम से पृथक मानों (CSV) की फ़ाइल नहीं है");
    }
}
