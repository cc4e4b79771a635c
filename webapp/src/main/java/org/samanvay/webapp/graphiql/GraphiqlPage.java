package org.samanvay.webapp.graphiql;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.mode.Settings;

/** Serves the page and its files by name; anything else, and everything outside demonstration mode, is not found. */
@WebServlet(name = "graphiql", urlPatterns = "/graphiql/*")
public class GraphiqlPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";
    private static final Map<String, String> TYPES = Map.of(
            "/", "text/html;charset=utf-8",
            "/start.js", SCRIPT,
            "/react.production.min.js", SCRIPT,
            "/react-dom.production.min.js", SCRIPT,
            "/graphiql.min.js", SCRIPT,
            "/graphiql.min.css", STYLE,
            "/page.css", STYLE);
    /** GraphiQL's style sheet carries its fonts within itself. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:;"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final transient Settings settings;

    @Inject
    public GraphiqlPage(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        if (!settings.isDemonstration()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path == null) {
            response.sendRedirect("graphiql/");
        } else {
            serve(path, response);
        }
    }

    private void serve(String path, HttpServletResponse response) throws IOException {
        String type = TYPES.get(path);
        String file = path.equals("/") ? "/index.html" : path;
        try (InputStream in = type == null ? null : getServletContext().getResourceAsStream("/WEB-INF/graphiql" + file)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Content-Security-Policy", POLICY);
            in.transferTo(response.getOutputStream());
        }
    }
}
