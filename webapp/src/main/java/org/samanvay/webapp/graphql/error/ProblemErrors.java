package org.samanvay.webapp.graphql.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.DatabaseFailure;
import org.samanvay.spi.Text;

/** Turns what an operation threw, and what graphql-java found, into errors that carry a code and both languages. */
public final class ProblemErrors implements DataFetcherExceptionHandler {
    private static final Problem DATABASE_LOST = new Problem(
            CommonProblem.TRY_AGAIN,
            Text.of(
                    "The database does not answer just now; try again, a change with the same key",
                    "डेटाबेस अभी उत्तर नहीं दे रहा; पुनः प्रयास करें, परिवर्तन उसी कुंजी से"));

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        List<SourceLocation> locations = Optional.ofNullable(thrown.getSourceLocation()).stream().toList();
        ApiError error = of(thrown.getException(), locations, thrown.getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult().error(error).build());
    }

    public static ApiError of(Throwable thrown, List<SourceLocation> locations, List<Object> path) {
        return switch (unwrapped(thrown)) {
            case Problem problem -> ApiError.of(problem, locations, path);
            case InputProblem input -> new ApiError(
                    input.problem().name(), input.problem().text(), Map.of("field", input.field()), locations, path);
            case Throwable fault when DatabaseFailure.isLost(fault) -> ApiError.of(DATABASE_LOST, locations, path);
            case Throwable fault -> Masked.at(fault, path);
        };
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable current = thrown;
        while (current instanceof CompletionException && current.getCause() != null) {
            current = current.getCause();
        }
        // A transaction interceptor may wrap what the operation threw.
        for (Throwable cause = current; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem || cause instanceof InputProblem) {
                return cause;
            }
        }
        return current;
    }

    /** A value of ours that the schema does not allow, of the kind that graphql-java would report. */
    public static ApiError unfit(ErrorType kind, List<Object> path) {
        return Masked.at(new UnfitResult(kind.name()), path);
    }

    /** What graphql-java says of a document before anything runs; it speaks of the caller's own text. */
    public static ApiError ofDocument(GraphQLError error) {
        RequestProblem problem = error.getErrorType() == ErrorType.InvalidSyntax
                ? RequestProblem.GRAPHQL_PARSE_FAILED
                : RequestProblem.GRAPHQL_VALIDATION_FAILED;
        return quoting(error, problem);
    }

    /** What graphql-java says while an operation runs: a variable that does not fit, or a fault of ours. */
    public static ApiError ofExecution(GraphQLError error) {
        if (error instanceof ApiError ours) {
            return ours;
        }
        if (error.getErrorType() instanceof ErrorType known) {
            return switch (known) {
                case InvalidSyntax, ValidationError -> quoting(error, RequestProblem.BAD_USER_INPUT);
                case OperationNotSupported -> quoting(error, RequestProblem.OPERATION_NOT_FOUND);
                case ExecutionAborted -> quoting(error, RequestProblem.DOCUMENT_TOO_COSTLY);
                case DataFetchingException, NullValueInNonNullableField -> unfit(known, path(error));
            };
        }
        return quoting(error, RequestProblem.DOCUMENT_TOO_COSTLY);
    }

    private static ApiError quoting(GraphQLError error, RequestProblem problem) {
        Text text = Text.of(error.getMessage(), problem.text().hi());
        List<SourceLocation> locations = error.getLocations() == null ? List.of() : error.getLocations();
        return ApiError.of(problem, text, locations, path(error));
    }

    private static List<Object> path(GraphQLError error) {
        return error.getPath() == null ? List.of() : error.getPath();
    }

    /** A value of ours that the schema does not allow; graphql-java reports it without an exception. */
    private static final class UnfitResult extends RuntimeException {
        UnfitResult(String kind) {
            super(kind, null, false, true);
        }
    }
}
