package org.samanvay.webapp.graphql;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.storage.Database;
import org.samanvay.webapp.graphql.plan.JsonBytes;

/** The servlet: it carries a request to {@link Exchange} and the answer back, and decides nothing. */
@WebServlet(name = "graphql", urlPatterns = "/graphql")
public class GraphqlEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CallerGate gate;
    private final transient GraphqlStart start;
    private final transient Database database;

    @Inject
    public GraphqlEndpoint(CallerGate gate, GraphqlStart start, Database database) {
        this.gate = gate;
        this.start = start;
        this.database = database;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Taken by the first statement, when the body is there; given back before the answer goes out.
        Answer answer = database.onOneConnection(() -> start.exchange().answer(question(request), gate.admits()));
        response.setStatus(answer.status());
        response.setContentType(answer.type().header());
        switch (answer.status()) {
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> response.setHeader("Allow", "GET, POST");
            case HttpServletResponse.SC_UNAUTHORIZED ->
                response.setHeader("WWW-Authenticate", "Bearer realm=\"samanvay\"");
            // The rest of the body is still on its way, and nobody is going to read it.
            case HttpServletResponse.SC_REQUEST_TIMEOUT, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ->
                response.setHeader("Connection", "close");
            default -> { }
        }
        JsonBytes body = answer.body();
        response.setContentLength(body.length());
        body.writeTo(response.getOutputStream());
    }

    private static Question question(HttpServletRequest request) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String name : Question.HEADERS) {
            // One that comes twice is one list: what stands second may be what the container goes by.
            Enumeration<String> values = request.getHeaders(name);
            while (values.hasMoreElements()) {
                headers.merge(name, values.nextElement(), (before, more) -> before + ", " + more);
            }
        }
        return new Question(
                request.getMethod(),
                headers,
                request.getMethod().equals("GET") ? Parameters.of(request.getQueryString()) : Optional.of(Map.of()),
                request.getContentLengthLong(),
                request.getInputStream());
    }
}
