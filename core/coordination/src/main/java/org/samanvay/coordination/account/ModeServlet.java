package org.samanvay.coordination.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samanvay.coordination.mode.Settings;

/** {@code GET /mode} answers {@code {"demonstration": true or false}}: every page marks the demonstration, the first too. */
@WebServlet(OpenPaths.MODE)
public class ModeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.write(
                response,
                HttpServletResponse.SC_OK,
                json -> json.writeBooleanField("demonstration", settings.isDemonstration()));
    }
}
