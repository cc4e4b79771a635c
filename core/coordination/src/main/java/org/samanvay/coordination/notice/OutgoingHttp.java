package org.samanvay.coordination.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Hands a message over by HTTP: taken over where the answer is 2xx; a redirection leads nowhere. */
@ApplicationScoped
class OutgoingHttp {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int GOOD = 200;
    private static final int NO_LONGER_GOOD = 300;

    private HttpClient client;

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    void send(HttpRequest.Builder request) throws Undelivered {
        try {
            int status = client.send(request.timeout(ANSWER).build(), BodyHandlers.discarding()).statusCode();
            if (status < GOOD || status >= NO_LONGER_GOOD) {
                throw new Undelivered(NoticeFault.REFUSED);
            }
        } catch (IOException broken) {
            throw new Undelivered(NoticeFault.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Undelivered(NoticeFault.UNREACHABLE);
        }
    }
}
