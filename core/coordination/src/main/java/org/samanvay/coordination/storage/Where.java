package org.samanvay.coordination.storage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a list that a caller filters, each with its values; a filter that is not set adds nothing. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Values of question marks that stand before the conditions. */
    public Where given(Object... values) {
        parameters.addAll(List.of(values));
        return this;
    }

    public Where and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    public Where andIfSet(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    public String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The values in order, and those that follow the conditions. */
    public @Nullable Object[] parameters(Object... after) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(after));
        return all.toArray();
    }
}
