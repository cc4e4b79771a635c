package org.samanvay.webapp.graphql.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.spi.Text;

/** One error of an answer; {@code message} is English, {@code extensions} carry the code and both languages. */
public record ApiError(
        String code, Text text, Map<String, Object> arguments, List<SourceLocation> locations, List<Object> path)
        implements GraphQLError {

    public static ApiError of(RequestProblem problem) {
        return of(problem, Map.of());
    }

    public static ApiError of(RequestProblem problem, Map<String, Object> arguments) {
        return new ApiError(problem.name(), problem.text(), arguments, List.of(), List.of());
    }

    static ApiError of(ProblemCode code, Text text, List<SourceLocation> locations, List<Object> path) {
        return new ApiError(code.name(), text, Map.of(), locations, path);
    }

    public static ApiError of(Problem problem, List<SourceLocation> locations, List<Object> path) {
        return new ApiError(problem.code().name(), problem.text(), problem.arguments(), locations, path);
    }

    @Override
    public String getMessage() {
        return text.en();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.put("messageEn", text.en());
        extensions.put("messageHi", text.hi());
        extensions.put("arguments", arguments);
        return extensions;
    }
}
