package org.samanvay.webapp.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.ResultNodesInfo;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.samanvay.webapp.graphql.ResponseWriter.Data;
import org.samanvay.webapp.graphql.document.Documents;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.document.Prepared;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.error.ProblemErrors;
import org.samanvay.webapp.graphql.error.RequestProblem;
import org.samanvay.webapp.graphql.plan.Plan;

/** One schema, ready to run: documents are prepared by {@link Documents}, execution is graphql-java's, on this thread. */
final class GraphqlEngine {
    private static final ExecutionId NO_ID = ExecutionId.from("-");

    private final Documents documents;
    private final GraphQL graphql;
    private final GraphQLSchema schema;
    private final Limits limits;

    /** @param absent departments that a document names and that the schema has not */
    GraphqlEngine(GraphQLSchema schema, Limits limits, Function<Document, Set<String>> absent) {
        this.documents = new Documents(schema, limits, absent);
        this.schema = schema;
        this.limits = limits;
        this.graphql = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new ProblemErrors())
                .preparsedDocumentProvider((input, compute) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .doNotAutomaticallyDispatchDataLoader()
                .build();
    }

    Prepared prepare(String text) {
        return documents.prepare(text);
    }

    /** The answer of one operation of a document that may run; {@code data} is absent where a variable did not fit. */
    Outcome execute(Ready document, OperationDefinition operation, GraphqlRequest request) {
        if (document.rows(operation, request.variables()) > limits.rows()) {
            return Outcome.refused(List.of(ApiError.of(RequestProblem.RESULT_TOO_LARGE)));
        }
        return document.plan(operation, schema)
                .flatMap(plan -> plan.run(request.variables(), limits.resultNodes()))
                .map(GraphqlEngine::outcome)
                .orElseGet(() -> executeByGraphqlJava(document, request));
    }

    private static Outcome outcome(Plan.Ran ran) {
        return ran.tooLarge()
                ? Outcome.refused(List.of(ApiError.of(RequestProblem.RESULT_TOO_LARGE)))
                : Outcome.of(ran.errors(), new Data.Written(ran.data()));
    }

    /** What is not plain, and what is not kept. */
    Outcome executeByGraphqlJava(Ready document, GraphqlRequest request) {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName().orElse(null))
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .executionId(NO_ID)
                .graphQLContext(context -> context.of(
                        PreparsedDocumentEntry.class, document.entry(),
                        ResultNodesInfo.MAX_RESULT_NODES, limits.resultNodes()))
                .build();
        ExecutionResult result = graphql.execute(input);
        ResultNodesInfo counted = input.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        if (counted != null && counted.isMaxResultNodesExceeded()) {
            return Outcome.refused(List.of(ApiError.of(RequestProblem.RESULT_TOO_LARGE)));
        }
        List<ApiError> errors =
                result.getErrors().stream().map(ProblemErrors::ofExecution).toList();
        return result.isDataPresent() ? Outcome.of(errors, new Data.Tree(result.getData())) : Outcome.refused(errors);
    }
}
