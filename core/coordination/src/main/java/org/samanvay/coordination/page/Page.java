package org.samanvay.coordination.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/**
 * Which part of a list is asked for.
 *
 * @param first 1 to 100
 * @param after the sort key of the row before; empty for the start
 */
public record Page(int first, Optional<String> after) {
    public static final int MAX = 100;

    /** Where nothing is said. */
    public static final int USUAL = 20;

    /** Reads a connection's arguments. */
    public static Page of(@Nullable Integer first, @Nullable String after) {
        int size = first == null ? USUAL : first;
        if (size < 1 || size > MAX) {
            throw invalid("first", "first must be 1 to " + MAX, "first 1 से " + MAX + " तक हो");
        }
        return new Page(size, Optional.ofNullable(after).map(Page::key));
    }

    /** The sort key of the row before, where rows are sorted by a number. */
    public Optional<Integer> afterNumber() {
        try {
            return after.map(Integer::valueOf);
        } catch (NumberFormatException foreign) {
            throw foreignCursor();
        }
    }

    /** The same of numbers that grow without end. */
    public Optional<Long> afterLongNumber() {
        try {
            return after.map(Long::valueOf);
        } catch (NumberFormatException foreign) {
            throw foreignCursor();
        }
    }

    /** One more than asked for tells whether there is a next page. */
    public int limit() {
        return first + 1;
    }

    /** What was read, cut to the page. */
    public <T> Slice<T> slice(List<T> read, Function<T, String> key) {
        boolean more = read.size() > first;
        List<T> nodes = more ? List.copyOf(read.subList(0, first)) : List.copyOf(read);
        List<String> cursors = Lazily.list(nodes.size(), place -> cursor(key.apply(nodes.get(place))));
        return new Slice<>(nodes, cursors, new PageInfo(more, cursors.isEmpty() ? null : cursors.getLast()));
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw foreignCursor();
        }
    }

    /** For a cursor that holds what no cursor of the list does. */
    public static Problem foreignCursor() {
        return invalid("after", "The cursor is not one of ours", "कर्सर मान्य नहीं है");
    }

    private static Problem invalid(String field, String en, String hi) {
        return new Problem(CommonProblem.INVALID_PAGE, Text.of(en, hi), Map.of("field", field));
    }
}
