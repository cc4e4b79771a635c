package org.samanvay.coordination.letter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samanvay.coordination.account.Answer;
import org.samanvay.coordination.person.PersonProblem;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Fault;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;
import org.samanvay.coordination.referral.ReferralProblem;

/**
 * {@code GET /letters/7KX3P2QA-C/1} answers the numbered copy as {@code application/pdf} to save, to those who are signed
 * in and may have it. The address holds codes only. Fetching changes nothing, so it is a GET: the copy was made by a
 * mutation, and the same address answers the same copy again. A PDF is no GraphQL answer: in JSON it would be a third
 * larger and pass every log of variables.
 */
@WebServlet(name = "letters", urlPatterns = "/letters/*")
public class LetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([2-9A-Z]{8}-[2-9A-Z])/([1-9][0-9]{0,4})");

    @Inject
    private transient FetchingLetter fetching;

    static String addressOf(String code, int copy) {
        return "/letters/" + code + "/" + copy;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher named = PATH.matcher(path == null ? "" : path);
        try {
            if (!named.matches()) {
                throw Letters.notFound();
            }
            byte[] pdf = fetching.fetch(named.group(1), Integer.parseInt(named.group(2)));
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"letter-" + named.group(1) + "-" + named.group(2) + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Problem refusal) {
            Answer.refuse(response, status(refusal.code()), refusal);
        } catch (RuntimeException fault) {
            // The container's page and log would tell what was in hand: a copy that was tampered with ends here.
            Answer.refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Fault.masked(fault));
        }
    }

    private static int status(ProblemCode code) {
        if (code == CommonProblem.NOT_FOUND) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (code == PersonProblem.PERSON_ERASED) {
            return HttpServletResponse.SC_GONE;
        }
        if (code == CommonProblem.TRY_AGAIN) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return code == ReferralProblem.NO_LAWFUL_BASIS ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_FORBIDDEN;
    }
}
