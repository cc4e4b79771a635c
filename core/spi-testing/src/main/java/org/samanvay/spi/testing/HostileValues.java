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

    /** Mistakes that JSON can hold, and what the server forgives though no schema does. */
    private static final List<Object> MISTAKES = List.of(
            "x",
            " x ",
            "",
            "98765 43210",
            "2199-12-31",
            "2199-12-31T23:59:59Z",
            "YES",
            "2025-01-01",
            "2025-01-01T00:00:00Z",
            "112",
            0,
            1,
            -1,
            1.5,
            99_999_999_999L,
            true,
            "अ".repeat(5000),
            List.of(1),
            List.of("x"),
            List.of(),
            Map.of(),
            Map.of("odd", "x"));

    private HostileValues() {}

    /** Answers with one thing removed, replaced, or written where another belongs. */
    static JsonTree mistaken(JsonTree good, RandomGenerator random) {
        List<String> paths =
                good.paths().stream().filter(path -> !path.endsWith("]")).toList();
        if (paths.isEmpty()) {
            return good.with("odd", "x");
        }
        String path = any(paths, random);
        return switch (random.nextInt(4)) {
            case 0 -> good.without(path);
            case 1 -> good.with(path, good.at(any(paths, random)).orElseThrow());
            default -> good.with(path, any(MISTAKES, random));
        };
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
