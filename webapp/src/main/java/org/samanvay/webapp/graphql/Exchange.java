package org.samanvay.webapp.graphql;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.body.BodyReader;
import org.samanvay.coordination.body.Unread;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.webapp.graphql.document.Prepared;
import org.samanvay.webapp.graphql.document.Prepared.Ready;
import org.samanvay.webapp.graphql.document.Prepared.Refused;
import org.samanvay.webapp.graphql.document.RootFields;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.error.Masked;
import org.samanvay.webapp.graphql.error.RequestProblem;

/** GraphQL over HTTP, from question to answer: https://graphql.github.io/graphql-over-http/draft/ */
final class Exchange {
    private final Audience audience;
    private final BodyReader bodies;
    private final RequestReader reader;

    Exchange(Audience audience, BodyReader bodies, TrustedDocuments trusted) {
        this.audience = audience;
        this.bodies = bodies;
        this.reader = new RequestReader(trusted);
    }

    /** {@code admitted} says whether the caller is known; of an unknown one not even the body is read. */
    Answer answer(Question question, boolean admitted) throws IOException {
        Optional<MediaTypes> type = MediaTypes.accepted(question.header("accept"));
        MediaTypes shown = type.orElse(MediaTypes.JSON);
        try {
            if (!admitted) {
                throw new Refusal(RequestProblem.UNAUTHENTICATED);
            }
            if (type.isEmpty()) {
                throw new Refusal(RequestProblem.NOT_ACCEPTABLE);
            }
            return Answer.of(run(question), shown);
        } catch (Refusal refusal) {
            return Answer.refused(refusal.problem(), shown);
        } catch (RuntimeException fault) {
            return new Answer(500, shown, Outcome.refused(List.of(Masked.of(fault))));
        }
    }

    private Outcome run(Question question) throws IOException, Refusal {
        if (namesWebSocket(question.header("upgrade"))) {
            throw new Refusal(RequestProblem.UPGRADE_NOT_OFFERED);
        }
        return switch (question.method()) {
            case "POST" -> execute(posted(question), false);
            case "GET" -> execute(addressed(addressOf(question)), true);
            default -> throw new Refusal(RequestProblem.METHOD_NOT_ALLOWED);
        };
    }

    /** Other offers are passed over, as HTTP allows: Java's client makes one ("h2c") with every request. */
    private static boolean namesWebSocket(@Nullable String upgrade) {
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    private GraphqlRequest posted(Question question) throws IOException, Refusal {
        if (!MediaTypes.mayBeSent(question.header("content-type")) || !plain(question.header("content-encoding"))) {
            throw new Refusal(RequestProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        try {
            return reader.read(bodies.read(question.body(), question.length()));
        } catch (Unread unread) {
            throw new Refusal(RequestProblem.of(unread.reason()));
        }
    }

    private static boolean plain(@Nullable String encoding) {
        return encoding == null || encoding.equalsIgnoreCase("identity");
    }

    private static Map<String, String> addressOf(Question question) throws Refusal {
        return question.parameters().orElseThrow(() -> new Refusal(RequestProblem.ADDRESS_UNREADABLE));
    }

    private GraphqlRequest addressed(Map<String, String> parameters) throws IOException, Refusal {
        String query = parameters.get("query");
        if (query == null) {
            throw new Refusal(RequestProblem.PARAMETER_MISSING);
        }
        String variables = parameters.get("variables");
        return new GraphqlRequest(
                query,
                Optional.ofNullable(parameters.get("operationName")),
                variables == null || variables.isEmpty() ? Map.of() : reader.variables(variables));
    }

    private Outcome execute(GraphqlRequest request, boolean get) throws Refusal {
        GraphqlEngine engine = audience.engine();
        return switch (engine.prepare(request.query())) {
            case Refused refused -> Outcome.refused(told(refused));
            case Ready ready -> execute(engine, ready, request, get);
        };
    }

    /** Of a document that names absent departments only that: what else is wrong cannot be said without them. */
    private List<ApiError> told(Refused refused) {
        return refused.departments().isEmpty()
                ? refused.errors()
                : refused.departments().stream()
                        .map(department -> ApiError.of(audience.notEnabled(department), List.of(), List.of()))
                        .toList();
    }

    private Outcome execute(GraphqlEngine engine, Ready ready, GraphqlRequest request, boolean get) throws Refusal {
        Optional<OperationDefinition> operation = ready.operation(request.operationName());
        if (operation.isEmpty()) {
            return Outcome.refused(List.of(ApiError.of(RequestProblem.OPERATION_NOT_FOUND)));
        }
        if (get && !mayBeAddressed(operation.get(), ready, request)) {
            throw new Refusal(RequestProblem.GET_NOT_ALLOWED);
        }
        try {
            RootFields.of(operation.get(), ready.document()).forEach(audience::mayCall);
        } catch (Problem refusal) {
            return Outcome.refused(List.of(ApiError.of(refusal, List.of(), List.of())));
        }
        return engine.execute(ready, operation.get(), request);
    }

    /** Nothing personal in an address: questions about the API's own shape, or queries without any value. */
    private static boolean mayBeAddressed(OperationDefinition operation, Ready ready, GraphqlRequest request) {
        return operation.getOperation() == Operation.QUERY
                && (Prepared.asksForShapeOnly(operation)
                        || ready.literalFree() && request.variables().isEmpty());
    }
}
