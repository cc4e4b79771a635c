package org.samanvay.coordination.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The fields that the caller selected below the operation now running, so that it reads no more than is asked for.
 *
 * <p>{@code Selection.current()} inside an API method; paths are field names joined by dots and ignore aliases:
 * {@code Selection.current().has("referrals.nodes.toPost")}. Asking costs a walk over the part of the document that
 * the path touches, nothing else. Fragments on other types than the row's count as selected, so an answer may say
 * "selected" too often, never too seldom. Outside of a request everything counts as selected, without arguments.
 */
public abstract sealed class Selection permits SelectedFields, Everything {
    private static final ThreadLocal<Supplier<Selection>> CURRENT = new ThreadLocal<>();

    /** One occurrence of a field: two aliases of one field are two calls, each with its own arguments. */
    public record Call(String responseKey, Map<String, Object> arguments, Selection below) {}

    public static Selection current() {
        Supplier<Selection> current = CURRENT.get();
        return current == null ? Everything.SELECTED : current.get();
    }

    /** Runs {@code work} with the selection of {@code field}; the endpoint calls this, API classes do not. */
    public static <T> T during(Supplier<DataFetchingEnvironment> field, Callable<T> work) throws Exception {
        Supplier<Selection> outer = CURRENT.get();
        CURRENT.set(() -> SelectedFields.of(field.get()));
        try {
            return work.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /** Whether any occurrence of the field at the end of {@code path} is selected. */
    public abstract boolean has(String path);

    /** The occurrences of the field at the end of {@code path}, with coerced arguments (defaults filled in). */
    public abstract List<Call> calls(String path);
}
