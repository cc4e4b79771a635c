package org.samanvay.webapp.screens;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page, and what opens it without a line, are asked for each time; its files carry a hash of their content in the name and are kept for a year. */
@WebServlet(name = "screens", urlPatterns = {"", "/index.html", "/sw.js", "/assets/*"})
public class Screens extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/index.html";
    private static final String WORKER = "/sw.js";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private transient ScreenFiles files = new ScreenFiles();

    @Override
    public void init() {
        files = ScreenFiles.of(getServletContext());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asset = request.getServletPath().equals("/assets");
        String page = request.getServletPath().equals(WORKER) ? WORKER : PAGE;
        Optional<ScreenFile> file = files.find(asset ? "/assets" + request.getPathInfo() : page);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (asset) {
            response.setHeader("Cache-Control", FOREVER);
        }
        write(file.get(), request.getHeader("Accept-Encoding"), response);
    }

    private static void write(ScreenFile file, @Nullable String accepted, HttpServletResponse response)
            throws IOException {
        @Nullable String coding = file.coding(accepted);
        byte[] body = coding == null ? file.plain() : file.encoded().get(coding);
        response.setContentType(file.type());
        response.setHeader("Vary", "Accept-Encoding");
        if (coding != null) {
            response.setHeader("Content-Encoding", coding);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
