package org.samanvay.webapp.graphql.document;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.plan.Plan;

/** What became of a document's text. */
public sealed interface Prepared {
    /** The document may run. */
    record Ready(
            Document document,
            PreparsedDocumentEntry entry,
            boolean literalFree,
            RowCost cost,
            ConcurrentMap<OperationDefinition, Optional<Plan>> plans)
            implements Prepared {
        static Ready of(Document document, boolean literalFree, RowCost cost) {
            return new Ready(
                    document, new PreparsedDocumentEntry(document), literalFree, cost, new ConcurrentHashMap<>());
        }

        /** How many rows the operation asks for at the most. */
        public long rows(OperationDefinition operation, Map<String, Object> variables) {
            return cost.of(operation, variables);
        }

        /** How the operation runs without graphql-java, if it is plain; made at its first run, and only for what is kept. */
        public Optional<Plan> plan(OperationDefinition operation, GraphQLSchema schema) {
            return literalFree
                    ? plans.computeIfAbsent(operation, none -> Plan.of(schema, document, operation))
                    : Optional.empty();
        }

        /** The operation of that name; without a name ("" counts as none) the only one. */
        public Optional<OperationDefinition> operation(Optional<String> name) {
            List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
            if (name.isEmpty() || name.get().isEmpty()) {
                return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
            }
            return all.stream().filter(operation -> name.get().equals(operation.getName())).findFirst();
        }
    }

    /**
     * The document may not run; nothing of it has been executed.
     *
     * @param departments that it names though they are not there for the caller: the reason of the refusal, if any is
     */
    record Refused(List<ApiError> errors, Set<String> departments) implements Prepared {
        Refused(List<ApiError> errors) {
            this(errors, Set.of());
        }
    }

    /** Whether the operation changes nothing and asks only for the shape of the API. */
    static boolean asksForShapeOnly(OperationDefinition operation) {
        return operation.getOperation() == Operation.QUERY
                && operation.getSelectionSet().getSelections().stream()
                        .allMatch(selection -> selection instanceof Field field && field.getName().startsWith("__"));
    }
}
