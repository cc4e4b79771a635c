package org.samanvay.webapp.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for words in everything that is kept: each value of each table, and the bytes of files. */
final class Search {
    private final List<byte[]> needles = new ArrayList<>();

    private Search(Set<String> words) {
        words.forEach(word -> needles.add(word.getBytes(StandardCharsets.UTF_8)));
    }

    /** Also as upper and lower case, UTF-16, hexadecimal, and Base64 wherever the word begins in it. */
    static Search of(String... words) {
        Set<String> forms = new LinkedHashSet<>();
        for (String word : words) {
            forms.addAll(List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)));
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            forms.add(HexFormat.of().formatHex(bytes));
            forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
            for (int shift = 0; shift < 3; shift++) {
                forms.add(base64(bytes, shift));
            }
        }
        Search search = new Search(forms);
        for (String word : words) {
            search.needles.add(word.getBytes(StandardCharsets.UTF_16LE));
            search.needles.add(word.getBytes(StandardCharsets.UTF_16BE));
        }
        return search;
    }

    /** What the word comes to in Base64 when so many bytes stand before it: without the ends that depend on others. */
    private static String base64(byte[] word, int shift) {
        byte[] shifted = new byte[word.length + shift];
        System.arraycopy(word, 0, shifted, shift, word.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 1);
    }

    /** Table and column of each hit. */
    Set<String> inDatabase() throws SQLException {
        Set<String> hits = new LinkedHashSet<>();
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            for (String table : TestDatabase.column(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'samanvay'")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM `" + table + "`")) {
                    inTable(table, rows, hits);
                }
            }
        }
        return hits;
    }

    private void inTable(String table, ResultSet rows, Set<String> hits) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                if (isIn(bytes(rows, column))) {
                    hits.add(table + "." + rows.getMetaData().getColumnName(column));
                }
            }
        }
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        return switch (rows.getObject(column)) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            default -> rows.getString(column).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The files below the folder that hold one of the words. */
    Set<String> inFiles(Path folder) {
        Set<String> hits = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).filter(this::isIn).forEach(file -> hits.add(
                    folder.relativize(file).toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return hits;
    }

    private boolean isIn(Path file) {
        try {
            return isIn(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isIn(byte[] bytes) {
        // Latin 1 keeps each byte as one character, and String searches faster than a loop over bytes.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return needles.stream().anyMatch(needle -> text.contains(new String(needle, StandardCharsets.ISO_8859_1)));
    }
}
