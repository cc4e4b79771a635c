package org.samanvay.coordination.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.event.Audit;

/** {@code POST /sign-out} ends the session of the cookie and takes the cookie away. */
@WebServlet(OpenPaths.SIGN_OUT)
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentViewer viewer;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient SessionCookie cookie;

    @Inject
    private transient Audit audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        RequestCaller.of(request).flatMap(Caller::session).ifPresent(hash -> {
            sessions.end(hash);
            audit.ownAccount(viewer.evenWithFirstPassword().account(), "SIGNED_OUT");
        });
        cookie.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
