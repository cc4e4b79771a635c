package org.samanvay.coordination.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of rows that were read together, so that a nested field of one of them is read for all of them at once.
 *
 * <p>A root operation makes one for its page and puts it into every row (as a component marked {@code @Ignore}); the
 * nested field, a {@code @Source} method, asks it. However long the page, each question costs one statement:
 * <pre>{@code
 * public EventConnection timeline(@Source CaseView row, int first, @Nullable String after) {
 *     Page page = new Page("timeline", first, after);      // a record: equal questions are asked once
 *     return row.siblings().find(page, row.id(), ids -> timelines.of(ids, page)).orElse(EventConnection.EMPTY);
 * }
 * }</pre>
 * The rows so read carry their own {@code Siblings} for what lies below them. Lives for one request on one thread.
 */
public final class Siblings<K> {
    private final List<K> keys;
    private final Map<Object, Map<K, ?>> answers = new HashMap<>();

    private Siblings(List<K> keys) {
        this.keys = keys;
    }

    public static <K> Siblings<K> of(Collection<K> keys) {
        return new Siblings<>(keys.stream().distinct().toList());
    }

    /** {@code question} must name the relation and every argument, and be equal to an equal question. */
    public <V> Optional<V> find(Object question, K key, Function<List<K>, Map<K, V>> read) {
        @SuppressWarnings("unchecked")
        Map<K, V> answer = (Map<K, V>) answers.computeIfAbsent(question, asked -> read.apply(keys));
        return Optional.ofNullable(answer.get(key));
    }
}
