package org.samanvay.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one table as a text file that {@code LOAD DATA} reads; binary columns travel in hexadecimal. */
final class TableFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final HexFormat HEX = HexFormat.of();

    private final String table;
    private final List<String> columns;
    private final StringBuilder rows = new StringBuilder();
    private boolean kept = true;

    /** @param columns separated by blanks; a binary one begins with {@code #} */
    TableFile(String table, String columns) {
        this.table = table;
        this.columns = Arrays.asList(columns.split(" "));
    }

    String name() {
        return table;
    }

    /** From now on its rows go nowhere. */
    void leaveOut() {
        kept = false;
    }

    boolean isKept() {
        return kept;
    }

    void row(@Nullable Object... values) {
        if (!kept) {
            return;
        }
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + " has " + columns.size() + " columns, not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        rows.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case Instant time -> TIME.formatTo(LocalDateTime.ofInstant(time, ZoneOffset.UTC), rows);
            case Boolean flag -> rows.append(flag ? '1' : '0');
            case byte[] bytes -> HEX.formatHex(rows, bytes);
            case UUID id -> rows.append(id);
            default -> rows.append(value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
    }

    /** Writes what was collected; this object is then empty. */
    Path writeTo(Path folder, int part) {
        try {
            Path file = Files.write(
                    folder.resolve(table + "." + part + ".txt"), rows.toString().getBytes(StandardCharsets.UTF_8));
            rows.setLength(0);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void load(Connection connection, Path file) throws SQLException {
        String into = columns.stream()
                .map(column -> column.startsWith("#") ? "@" + column.substring(1) : column)
                .collect(Collectors.joining(", "));
        String set = columns.stream()
                .filter(column -> column.startsWith("#"))
                .map(column -> column.substring(1) + " = UNHEX(@" + column.substring(1) + ")")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOAD DATA INFILE '" + file.toAbsolutePath() + "' INTO TABLE " + table
                    + " CHARACTER SET utf8mb4 (" + into + ")" + (set.isEmpty() ? "" : " SET " + set));
            Files.delete(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
