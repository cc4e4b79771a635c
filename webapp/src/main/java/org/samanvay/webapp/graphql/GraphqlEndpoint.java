package org.samanvay.webapp.graphql;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The servlet: it carries a request to {@link Exchange} and the answer back, and decides nothing. */
@WebServlet(name = "graphql", urlPatterns = "/graphql")
public class GraphqlEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CallerGate gate;
    private final transient GraphqlStart start;

    @Inject
    public GraphqlEndpoint(CallerGate gate, GraphqlStart start) {
        this.gate = gate;
        this.start = start;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = start.exchange().answer(question(request), gate.admits());
        response.setStatus(answer.status());
        response.setContentType(answer.type().header());
        if (answer.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, POST");
        }
        if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"samanvay\"");
        }
        answer.writeTo(response.getOutputStream());
    }

    private static Question question(HttpServletRequest request) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String name : Question.HEADERS) {
            String value = request.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        Map<String, String> parameters = new HashMap<>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        }
        return new Question(
                request.getMethod(), headers, parameters, request.getContentLengthLong(), request.getInputStream());
    }
}
