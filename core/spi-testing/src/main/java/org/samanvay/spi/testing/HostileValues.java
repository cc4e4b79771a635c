package org.samanvay.spi.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values that no honest client sends. */
final class HostileValues {
    static final List<Object> ALL = List.of(
            new BigDecimal("1e1000000000"),
            new BigDecimal("-1e-1000000000"),
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Long.MIN_VALUE,
            "\u0000",
            "a\ud800",
            "x".repeat(100_000),
            List.of(List.of(List.of())),
            Map.of("a", Map.of("b", Map.of("c", "d"))),
            new Object());

    /** Mistakes that JSON can hold and that are in normal form, so that a schema can judge them. */
    private static final List<Object> MISTAKES = List.of(
            "x", "YES", "2025-01-01", "2025-01-01T00:00:00Z", "112", 0, 1, -1, 1.5, 99_999_999_999L, true,
            "अ".repeat(5000), List.of(1), List.of("x"), Map.of("odd", "x"));

    private HostileValues() {}

    /** Good answers with one thing removed or replaced. */
    static JsonTree mistaken(JsonTree good, RandomGenerator random) {
        List<String> paths = good.paths().stream().filter(path -> !path.endsWith("]")).toList();
        if (paths.isEmpty()) {
            return good.with("odd", "x");
        }
        String path = paths.get(random.nextInt(paths.size()));
        return random.nextInt(4) == 0
                ? good.without(path)
                : good.with(path, MISTAKES.get(random.nextInt(MISTAKES.size())));
    }
}
