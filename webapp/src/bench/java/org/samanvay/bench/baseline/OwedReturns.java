package org.samanvay.bench.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Returns that are owed today, as rows of a statement that are put together once: they change at midnight. */
final class OwedReturns {
    private static final List<String[]> ALL = read();
    private static final String EVERYBODYS = rows(ALL);

    /** Over rows {@code w}: the posts that owe them. */
    static final String POSTS = " JOIN office o ON o.department = w.department AND o.state = 5"
            + " JOIN post p ON p.office = o.id AND p.kind = w.kind AND p.created_at < w.ends";

    static final String NOT_GIVEN =
            "NOT EXISTS (SELECT 1 FROM filed_return f WHERE f.post = p.id AND f.code = w.code AND f.starts = w.starts)";

    private OwedReturns() {}

    static String ofAll() {
        return EVERYBODYS;
    }

    static String of(Set<String> departments) {
        return rows(ALL.stream().filter(row -> departments.contains(row[1])).toList());
    }

    private static String rows(List<String[]> rows) {
        return rows.stream()
                .map(row -> ("SELECT '%s' COLLATE utf8mb4_unicode_ci code, '%s' COLLATE utf8mb4_unicode_ci department, '%s' COLLATE"
                                + " utf8mb4_unicode_ci kind, '%s' starts, '%s' ends, '%s' due_on")
                        .formatted((Object[]) row))
                .collect(Collectors.joining(" UNION ALL ", "(", ") w"));
    }

    private static List<String[]> read() {
        try (InputStream file = OwedReturns.class.getResourceAsStream("owed-returns.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" ")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
