package org.samanvay.coordination.news;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.account.Answer;
import org.samanvay.coordination.account.StillSignedIn;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.spi.Text;

/**
 * {@code GET /changes} tells a signed-in page of what happens as server-sent events, until the session or a posting ends:
 * {@code change} with {@code {"kind":"REFERRAL_SENT","case":"...","forYou":true,"own":false}}; {@code here} that nothing
 * more is known, at once and every ten seconds; {@code missed} that too much happened to tell all of it. Each carries a
 * number as its id; {@code Last-Event-ID}, or {@code ?after=} where a page begins anew, goes on after it.
 *
 * <p>Of five places where one account listens the first is told {@code over} and ends. 503 {@code TOO_MANY_STREAMS} where
 * the server can tell no more of them.
 */
@WebServlet(name = "changes", urlPatterns = "/changes", asyncSupported = true)
public class ChangesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Problem TOO_MANY = new Problem(
            NewsProblem.TOO_MANY_STREAMS,
            Text.of("Too many listen at once; the page looks for itself", "एक साथ बहुत अधिक लोग सूचना ले रहे हैं; पृष्ठ स्वयं देखता रहेगा"));

    @Inject
    private transient NewsStreams streams;

    @Inject
    private transient NewsFeed feed;

    @Inject
    private transient CurrentViewer current;

    @Inject
    private transient StillSignedIn reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            listen(request, response, current.get());
        } catch (Problem refusal) {
            boolean full = refusal == TOO_MANY;
            Answer.refuse(
                    response, full ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_FORBIDDEN, refusal);
        }
    }

    private void listen(HttpServletRequest request, HttpServletResponse response, Viewer viewer) throws IOException {
        if (!streams.mayOpen()) {
            response.setHeader("Retry-After", "60");
            throw TOO_MANY;
        }
        long after = after(request).orElseGet(feed::now);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // A proxy that gathers the answer before it sends it on would tell of nothing.
        response.setHeader("X-Accel-Buffering", "no");
        // The container keeps to itself what an answer flushes first, if it has begun to be written elsewhere by then.
        response.flushBuffer();
        AsyncContext answer = request.startAsync();
        answer.setTimeout(0);
        NewsStream stream = new NewsStream(answer, viewer, reader.of(request), feed, after, streams::remove);
        answer.addListener(new ForgottenWhenEnded(stream));
        streams.add(stream);
    }

    private static OptionalLong after(HttpServletRequest request) {
        String told = request.getHeader("Last-Event-ID");
        String given = told == null ? request.getParameter("after") : told;
        if (given == null || !given.matches("[0-9]{1,18}")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(given));
    }

    /** Whatever ends the answer. */
    private record ForgottenWhenEnded(NewsStream stream) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onError(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
