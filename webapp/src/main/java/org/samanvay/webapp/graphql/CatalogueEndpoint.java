package org.samanvay.webapp.graphql;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.body.BodyReader;
import org.samanvay.coordination.body.Unread;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.webapp.graphql.PublicCatalogue.Part;
import org.samanvay.webapp.graphql.error.ApiError;
import org.samanvay.webapp.graphql.error.Masked;
import org.samanvay.webapp.graphql.error.RequestProblem;
import org.samanvay.webapp.http.CallsPerAddress;

/**
 * {@code GET /catalogue/schemes?state=5&first=20&after=...}, and the same for services, rights and helplines, without
 * signing in; {@code GET /catalogue/states} says in which states which departments work.
 * {@code POST} takes the same names as JSON, and {@code search} beside them. Answered as by GraphQL.
 *
 * <p>{@code POST /catalogue/eligibility} takes {@code state}, {@code facts}, {@code outcomes}, {@code first} and
 * {@code after}; GET is refused, because what somebody tells of herself stands in no address. The questions are at
 * {@code GET /catalogue/eligibility-questions?state=5}.
 *
 * <p>One address that asks all the time is told to wait: 429 {@code TOO_MANY_REQUESTS} with {@code Retry-After}.
 *
 * <p>A GET may be kept for a minute by anybody and is asked for anew with its ETag: a department that ended leaves every
 * cache as soon.
 */
@WebServlet(name = "catalogue", urlPatterns = "/catalogue/*")
public class CatalogueEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 4_096;
    /** All facts of all departments at their longest are some six thousand bytes. */
    private static final int LONGEST_FACTS = 16_384;
    private static final String ONE_MINUTE = "public, max-age=60, must-revalidate";
    private static final RequestReader JSON = new RequestReader(TrustedDocuments.none());

    /** Calls of one address in a row, and those that come back to it each second: a printed catalogue takes some forty. */
    private static final int CALLS_AT_ONCE = 300;

    private static final int CALLS_PER_SECOND = 5;

    private final transient Variants variants;
    private final transient Settings settings;
    private final transient CallsPerAddress calls;

    @Inject
    public CatalogueEndpoint(Variants variants, Settings settings, Clock clock) {
        this.variants = variants;
        this.settings = settings;
        this.calls = new CallsPerAddress(clock, CALLS_AT_ONCE, CALLS_PER_SECOND);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Duration> wait = calls.wait(request);
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
            write(Answer.refused(RequestProblem.TOO_MANY_REQUESTS, MediaTypes.JSON), request, response);
            return;
        }
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Part.of(request.getPathInfo()).filter(part -> !part.mayBeAskedByAddress()).isPresent()) {
            response.setHeader("Allow", "POST");
            write(Answer.refused(RequestProblem.POST_ONLY, MediaTypes.JSON), request, response);
            return;
        }
        Optional<Map<String, String>> parameters = Parameters.of(request.getQueryString());
        if (parameters.isEmpty()) {
            write(Answer.refused(RequestProblem.ADDRESS_UNREADABLE, MediaTypes.JSON), request, response);
            return;
        }
        answer(request, response, part -> PublicCatalogue.variables(part, parameters.get()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!MediaTypes.mayBeSent(request.getHeader("Content-Type")) || request.getHeader("Content-Encoding") != null) {
            write(Answer.refused(RequestProblem.UNSUPPORTED_MEDIA_TYPE, MediaTypes.JSON), request, response);
            return;
        }
        answer(request, response, part -> JSON.variables(new String(body(part, request), StandardCharsets.UTF_8)));
    }

    private byte[] body(Part part, HttpServletRequest request) throws IOException, Refusal {
        try {
            return BodyReader.of(settings, part == Part.ELIGIBILITY ? LONGEST_FACTS : LONGEST_BODY)
                    .read(request.getInputStream(), request.getContentLengthLong());
        } catch (Unread unread) {
            throw new Refusal(RequestProblem.of(unread.reason()));
        }
    }

    private interface Variables {
        Map<String, Object> read(Part part) throws IOException, Refusal;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Variables variables)
            throws IOException {
        Optional<Part> part = Part.of(request.getPathInfo());
        if (part.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(answer(part.get(), variables), request, response);
    }

    private Answer answer(Part part, Variables variables) throws IOException {
        try {
            Outcome outcome = PublicCatalogue.answer(variants.withoutDepartments(), part, variables.read(part));
            return new Answer(status(outcome.errors()), MediaTypes.JSON, outcome);
        } catch (Refusal refusal) {
            return Answer.refused(refusal.problem(), MediaTypes.JSON);
        } catch (Problem problem) {
            return new Answer(
                    400, MediaTypes.JSON, Outcome.refused(List.of(ApiError.of(problem, List.of(), List.of()))));
        } catch (RuntimeException fault) {
            return new Answer(500, MediaTypes.JSON, Outcome.refused(List.of(Masked.of(fault))));
        }
    }

    /** Half an answer is none: nobody keeps it. */
    private static int status(List<ApiError> errors) {
        if (errors.isEmpty()) {
            return HttpServletResponse.SC_OK;
        }
        return errors.stream().anyMatch(error -> error.code().equals(CommonProblem.INTERNAL.name()))
                ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = answer.body().bytes();
        response.setStatus(answer.status());
        if (answer.status() == 200 && !request.getMethod().equals("POST")) {
            String tag = tag(body);
            response.setHeader("Cache-Control", ONE_MINUTE);
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        } else if (answer.status() == 408 || answer.status() == 413) {
            response.setHeader("Connection", "close");
        }
        response.setContentType(answer.type().header());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
