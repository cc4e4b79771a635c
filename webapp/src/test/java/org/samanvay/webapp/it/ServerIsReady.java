package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Arquillian goes on once the server runs; on a busy machine the application in it may start much later. */
final class ServerIsReady implements BeforeAllCallback {
    private static boolean ready;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!ready) {
            await().atMost(5, MINUTES).until(() -> Api.send(HttpRequest.newBuilder(
                                    URI.create(Api.ADDRESS + "/health/ready"))
                            .build())
                    .statusCode()
                    == 200);
            ready = true;
        }
    }
}
