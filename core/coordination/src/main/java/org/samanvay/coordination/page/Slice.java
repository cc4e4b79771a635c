package org.samanvay.coordination.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A page of rows with their cursors; each feature makes its connection of it. */
public record Slice<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo) {
    /** The edges, made by the feature's own edge record. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        List<E> edges = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(edge.apply(cursors.get(i), nodes.get(i)));
        }
        return edges;
    }
}
