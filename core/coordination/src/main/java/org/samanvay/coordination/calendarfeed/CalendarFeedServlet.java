package org.samanvay.coordination.calendarfeed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.samanvay.coordination.account.Answer;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Fault;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/**
 * {@code GET /calendar/WORD.ics} answers the calendar of a post as {@code text/calendar} to who knows the word. 404 where it
 * opens nothing: it never did, it was taken back, or the posting has ended.
 */
@WebServlet(name = "calendar-feed", urlPatterns = "/calendar/*")
public class CalendarFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    private transient CalendarOfPost calendar;

    @Inject
    private transient Settings settings;

    static String pathOf(String word) {
        return "/calendar/" + word + ENDING;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] body = calendar.read(word(request), host())
                    .orElseThrow(() -> CommonProblem.notFound(Text.of("Calendar", "कैलेंडर")))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (Problem refusal) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, refusal);
        } catch (RuntimeException fault) {
            Answer.refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Fault.masked(fault));
        }
    }

    private static String word(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || !path.endsWith(ENDING) ? "" : path.substring(1, path.length() - ENDING.length());
    }

    private String host() {
        return settings.publicAddress().map(URI::create).map(URI::getHost).orElse("samanvay.invalid");
    }
}
