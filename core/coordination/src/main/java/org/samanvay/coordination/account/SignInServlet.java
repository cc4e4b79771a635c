package org.samanvay.coordination.account;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.body.BodyReader;
import org.samanvay.coordination.body.Unread;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;

/**
 * {@code POST /sign-in} with {@code {"name", "password"}} opens a session and answers
 * {@code {"displayName", "mustChangePassword"}}. Not GraphQL, because nothing of GraphQL answers a stranger.
 */
@WebServlet(OpenPaths.SIGN_IN)
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 4096;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient SessionCookie cookie;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JsonNode> body = body(request);
        if (body.isEmpty()) {
            response.setHeader("Connection", "close");
            Answer.refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    CommonProblem.invalidArgument("name", "Send name and password", "नाम और पासवर्ड भेजें"));
            return;
        }
        try {
            open(request, response, signIn.signIn(text(body.get(), "name"), text(body.get(), "password")));
        } catch (Problem refusal) {
            int status = refusal.code() == AccessProblem.TRY_AGAIN_LATER
                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                    : HttpServletResponse.SC_UNAUTHORIZED;
            Answer.refuse(response, status, refusal);
        }
    }

    /** On a shared machine the session of the person before ends with the new one's. */
    private void open(HttpServletRequest request, HttpServletResponse response, SignIn.Opened opened)
            throws IOException {
        cookie.find(request).ifPresent(before -> sessions.end(SecretWord.hash(before)));
        cookie.give(request, response, opened.word());
        Answer.write(response, HttpServletResponse.SC_OK, json -> {
            json.writeStringField("displayName", opened.displayName());
            json.writeBooleanField("mustChangePassword", opened.mustChangePassword());
        });
    }

    /** Empty for a packed one, too: the container would unpack it, a little into a lot. */
    private Optional<JsonNode> body(HttpServletRequest request) throws IOException {
        if (request.getHeader("Content-Encoding") != null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = BodyReader.of(settings, LONGEST_BODY)
                    .read(request.getInputStream(), request.getContentLengthLong());
            return Optional.ofNullable(JSON.readTree(bytes))
                    .filter(node -> node.path("name").isTextual() && node.path("password").isTextual());
        } catch (JacksonException | Unread unusable) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode body, String name) {
        return body.path(name).textValue();
    }
}
