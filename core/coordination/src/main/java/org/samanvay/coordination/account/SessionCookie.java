package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.mode.Settings;

/**
 * The cookie that carries a session. Scripts cannot read it, no other site's page can send it, and it ends with the
 * browser. Over TLS its name begins with {@code __Host-}, which browsers accept from this host alone.
 */
@ApplicationScoped
public class SessionCookie {
    private static final String PLAIN = "samanvay_session";
    private static final String SECURE = "__Host-" + PLAIN;

    @Inject
    private Settings settings;

    Optional<String> find(HttpServletRequest request) {
        return read(request.getHeader("Cookie"), name(isSecure(request)));
    }

    void give(HttpServletRequest request, HttpServletResponse response, String word) {
        response.addHeader("Set-Cookie", header(isSecure(request), word));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", header(isSecure(request), "") + "; Max-Age=0");
    }

    private boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || settings.isPublicByTls();
    }

    static String name(boolean secure) {
        return secure ? SECURE : PLAIN;
    }

    static String header(boolean secure, String word) {
        return name(secure) + "=" + word + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    /** Nothing when two have the name: one of them was planted. */
    static Optional<String> read(@Nullable String header, String name) {
        if (header == null) {
            return Optional.empty();
        }
        String start = name + "=";
        String found = null;
        for (String each : header.split(";")) {
            String pair = each.strip();
            if (pair.startsWith(start)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = pair.substring(start.length());
            }
        }
        return Optional.ofNullable(found).filter(SecretWord::isPlausible);
    }
}
