package org.samanvay.coordination.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A page of rows with their cursors, which are made when they are looked at; each feature makes its connection of it. */
public record Slice<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo) {
    /** The same places of the list, each with what is made of its row. */
    public <E> Slice<E> with(Function<List<T>, List<E>> made) {
        return new Slice<>(made.apply(nodes), cursors, pageInfo);
    }

    /** The edges, made by the feature's own edge record. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return Lazily.list(nodes.size(), place -> edge.apply(cursors.get(place), nodes.get(place)));
    }
}
