package org.samanvay.coordination.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a file of comma-separated values whose columns are known, or found by their headings. */
public final class CsvFile {
    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_ROWS = 5_000;

    /**
     * What a spreadsheet takes for a formula, in its full-width forms too; a telephone number may begin with a plus.
     */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 -]*");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Columns columns;
    private final RowErrors errors;

    /** A file that has exactly these columns. */
    public CsvFile(List<String> columns, RowErrors errors) {
        this(new ExactColumns(columns), errors);
    }

    public CsvFile(Columns columns, RowErrors errors) {
        this.columns = columns;
        this.errors = errors;
    }

    /** The rows below the line of names. Where the file itself is at fault there are none. */
    public List<CsvRow> read(String text) {
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
            Heading heading = null;
            for (CSVRecord cells : parser) {
                if (heading == null) {
                    heading = heading(cells);
                } else if (!isEmptyLine(cells)) {
                    rows.add(row(line, heading, cells));
                }
                if (!errors.isEmpty() && rows.isEmpty() || rows.size() > MAX_ROWS) {
                    break;
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return complete(rows, heading);
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            notCsv(line);
            return List.of();
        }
    }

    private static boolean isEmptyLine(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private List<CsvRow> complete(List<CsvRow> rows, @Nullable Heading heading) {
        if (heading == null) {
            columns.choose(List.of(), errors);
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

    /** What of a row is read; {@code words} is what the file calls each column. */
    private record Heading(int width, List<Column> columns, Map<String, String> words) {}

    private record Column(String name, int position, String word) {}

    private Heading heading(CSVRecord cells) {
        List<String> words = cells.stream().map(String::strip).toList();
        List<Column> chosen = new ArrayList<>();
        Map<String, String> byName = new HashMap<>();
        columns.choose(words, errors).forEach((name, position) -> {
            chosen.add(new Column(name, position, words.get(position)));
            byName.put(name, words.get(position));
        });
        return new Heading(words.size(), chosen, byName);
    }

    private CsvRow row(int line, Heading heading, CSVRecord cells) {
        Map<String, String> byName = new HashMap<>();
        if (cells.size() != heading.width()) {
            errors.add(
                    line,
                    "",
                    BulkProblem.WRONG_CELL_COUNT,
                    "The row has %d cells, not %d".formatted(cells.size(), heading.width()),
                    "पंक्ति में %d के स्थान पर %d कोष्ठ हैं".formatted(heading.width(), cells.size()));
        } else {
            heading.columns().forEach(column -> byName.put(
                    column.name(), checked(line, column.word(), cells.get(column.position()).strip())));
        }
        return new CsvRow(line, byName, heading.words(), errors);
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

    private void notCsv(int line) {
        errors.add(
                line,
                "",
                BulkProblem.NOT_CSV,
                "Not a file of comma-separated values",
                "यह अल्पविराम से पृथक मानों (CSV) की फ़ाइल नहीं है");
    }
}
