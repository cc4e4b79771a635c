package org.samanvay.webapp.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samanvay.webapp.graphql.error.ApiError;

/** An operation, made ready; runs any number of times, on any thread. */
public final class Plan {
    final GraphQLSchema schema;
    final Document document;
    final OperationDefinition operation;
    final Map<String, FragmentDefinition> fragments;
    final List<FieldPlan> fields;

    /** Bytes of the longest answer so far; a guess at the next one, so no harm if two threads write it at once. */
    int longest = 1_024;

    Plan(
            GraphQLSchema schema,
            Document document,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            List<FieldPlan> fields) {
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        this.fragments = fragments;
        this.fields = fields;
    }

    /** Empty where the operation is not plain. */
    public static Optional<Plan> of(GraphQLSchema schema, Document document, OperationDefinition operation) {
        return PlanMaker.of(schema, document, operation);
    }

    /**
     * What came of it.
     *
     * @param data the value of {@code data}
     * @param tooLarge whether it was given up because of its size; then there is no data
     */
    public record Ran(List<ApiError> errors, JsonBytes data, boolean tooLarge) {}

    /**
     * Empty where a variable does not fit, before anything has run.
     *
     * @param nodes fields and elements of lists that the answer may have
     */
    public Optional<Ran> run(Map<String, Object> given, int nodes) {
        GraphQLContext context = GraphQLContext.newContext().build();
        CoercedVariables variables;
        try {
            variables = ValuesResolver.coerceVariableValues(
                    schema, operation.getVariableDefinitions(), RawVariables.of(given), context, Locale.ENGLISH);
        } catch (RuntimeException unfit) {
            // graphql-java meets the same, and says what is wrong.
            return Optional.empty();
        }
        return Optional.of(new PlanRun(this, variables, context, nodes).run());
    }
}
