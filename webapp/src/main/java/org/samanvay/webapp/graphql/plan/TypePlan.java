package org.samanvay.webapp.graphql.plan;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.List;

/** What a value becomes. */
sealed interface TypePlan {
    boolean required();

    record Scalar(GraphQLScalarType type, boolean required) implements TypePlan {}

    record Choice(GraphQLEnumType type, boolean required) implements TypePlan {}

    record Rows(TypePlan element, boolean required) implements TypePlan {}

    record Fields(List<FieldPlan> fields, boolean required) implements TypePlan {}
}
