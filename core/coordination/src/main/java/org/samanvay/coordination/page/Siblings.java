package org.samanvay.coordination.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The things of one list. What belongs to each of them (the referrals of each case) is read for all of them at the first
 * touch and kept for the request, so that the number of statements does not grow with the list and nothing is read that
 * nobody selected. Confined to one request's thread.
 *
 * @param <K> the things' keys
 */
public final class Siblings<K> {
    private final List<K> all;
    private final Map<Object, Map<K, ?>> loaded = new HashMap<>();

    public Siblings(List<K> all) {
        this.all = List.copyOf(all);
    }

    /**
     * What belongs to each sibling.
     *
     * @param what names the relation and its arguments; equal keys are read once
     * @param load reads it for all siblings
     */
    @SuppressWarnings("unchecked")
    public <V> Map<K, V> of(Object what, Function<List<K>, Map<K, V>> load) {
        Map<K, ?> known = loaded.get(what);
        if (known == null) {
            known = load.apply(all);
            loaded.put(what, known);
        }
        return (Map<K, V>) known;
    }
}
