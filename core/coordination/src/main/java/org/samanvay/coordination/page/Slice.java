package org.samanvay.coordination.page;

import java.util.List;
import java.util.function.BiFunction;

/** A page of rows with their cursors, which are made when they are looked at; each feature makes its connection of it. */
public record Slice<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo) {
    /** The edges, made by the feature's own edge record. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return Lazily.list(nodes.size(), place -> edge.apply(cursors.get(place), nodes.get(place)));
    }
}
