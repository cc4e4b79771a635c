package org.samanvay.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that the program may only read and add to, such as the audit: one name per line, {@code #} comments. */
record AppendOnlyTables(Set<String> names) {
    static final String RESOURCE = "db/append-only-tables.txt";

    AppendOnlyTables {
        names = Set.copyOf(names);
    }

    static AppendOnlyTables read(String resource) {
        try (InputStream file = AppendOnlyTables.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new Refusal("This build lacks " + resource + ", the list of tables that only grow. Build it again.");
            }
            return new AppendOnlyTables(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
