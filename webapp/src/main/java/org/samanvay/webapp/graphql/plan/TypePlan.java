package org.samanvay.webapp.graphql.plan;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a value becomes. */
sealed interface TypePlan {
    boolean required();

    record Scalar(GraphQLScalarType type, boolean required) implements TypePlan {}

    /** @param names of what was shown before, a constant or its code: graphql-java looks for each among all of them */
    record Choice(GraphQLEnumType type, boolean required, Map<Object, Object> names) implements TypePlan {
        Choice(GraphQLEnumType type, boolean required) {
            this(type, required, new ConcurrentHashMap<>());
        }
    }

    record Rows(TypePlan element, boolean required) implements TypePlan {}

    record Fields(List<FieldPlan> fields, boolean required) implements TypePlan {}
}
