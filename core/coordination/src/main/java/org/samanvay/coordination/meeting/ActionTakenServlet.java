package org.samanvay.coordination.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samanvay.coordination.account.Answer;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Fault;
import org.samanvay.coordination.problem.Problem;

/**
 * {@code GET /action-taken/7KX3P2QA-C/hi} answers what was done about a meeting's decisions as {@code application/pdf}, and
 * {@code /action-taken/7KX3P2QA-C/hi/police} one department's part, to whom the meeting is visible. It is printed from what
 * is stored at that moment.
 */
@WebServlet(name = "action-taken", urlPatterns = "/action-taken/*")
public class ActionTakenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([2-9A-Z]{8}-[2-9A-Z])/(hi|en)(?:/([a-z][a-z-]{1,39}))?");

    @Inject
    private transient ActionTaken actionTaken;

    static String addressOf(String code) {
        return "/action-taken/" + code;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher named = PATH.matcher(path == null ? "" : path);
        try {
            if (!named.matches()) {
                throw Meetings.notFound();
            }
            byte[] pdf = actionTaken.print(
                    named.group(1), Language.valueOf(named.group(2).toUpperCase(Locale.ROOT)), Optional.ofNullable(named.group(3)));
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"action-taken-" + named.group(1) + "-" + named.group(2) + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Problem refusal) {
            int status = refusal.code() == CommonProblem.NOT_FOUND
                    ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_FORBIDDEN;
            Answer.refuse(response, status, refusal);
        } catch (RuntimeException fault) {
            Answer.refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Fault.masked(fault));
        }
    }
}
