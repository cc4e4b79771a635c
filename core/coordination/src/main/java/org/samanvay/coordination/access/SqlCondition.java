package org.samanvay.coordination.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition and the values of its question marks, in order. */
public record SqlCondition(String sql, List<Object> parameters) {
    public SqlCondition {
        parameters = List.copyOf(parameters);
    }

    /** Either of them. */
    public SqlCondition or(SqlCondition other) {
        List<Object> both = new ArrayList<>(parameters);
        both.addAll(other.parameters);
        return new SqlCondition("(" + sql + " OR " + other.sql + ")", both);
    }

    /** These parameters between those before and after. */
    public @Nullable Object[] around(List<?> before, List<?> after) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(parameters);
        all.addAll(after);
        return all.toArray();
    }
}
