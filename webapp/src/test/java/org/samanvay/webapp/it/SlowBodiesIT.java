package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever sends a body byte by byte holds neither a connection to the database nor, in the end, anything: more of them
 * than the server has connections keep nobody waiting.
 */
@OnLiberty
class SlowBodiesIT {
    /** Three times the database's connections. */
    private static final int MANY = 60;

    private static final int DROPS = 600;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket connection : slow) {
            connection.close();
        }
    }

    @Test
    void ofOfficersKeepNobodyWaitingAndAreEnded() throws IOException {
        String session = Accounts.settledOfficer().session();
        begin("/graphql", "Cookie: " + session, "X-Samanvay-Request: 1");
        othersAreServed();
        allAreRefused(408, "BODY_TOO_SLOW");
    }

    @Test
    void ofStrangersAtTheDoorKeepNobodyWaitingAndAreEnded() throws IOException {
        begin("/sign-in", "X-Samanvay-Request: 1");
        othersAreServed();
        allAreRefused(400, "INVALID_ARGUMENT");
    }

    /** Nothing of what they send is read. */
    @Test
    void ofStrangersWhoAskAreRefusedBeforeTheyHaveSentThem() throws IOException {
        begin("/graphql", "Connection: close");
        for (Socket connection : slow) {
            RawHttp.answer(connection).assertRefused(401, "NOT_SIGNED_IN");
        }
    }

    private void begin(String path, String... headers) throws IOException {
        String head = RawHttp.head("POST " + path, headers) + "\r\nContent-Type: application/json\r\nContent-Length: 4000";
        for (int i = 0; i < MANY; i++) {
            slow.add(RawHttp.begin(head, (byte) '{'));
        }
    }

    private static void othersAreServed() {
        Api station = Api.signedInAs("sho.salvan");
        for (int i = 0; i < 20; i++) {
            assertThat(station.run("{ me { displayName } cases(first: 1) { nodes { id } } }").has("me")).isTrue();
        }
    }

    /** All of them drip at once, as those who mean harm do. */
    private void allAreRefused(int status, String code) {
        try (ExecutorService dripping = Executors.newVirtualThreadPerTaskExecutor()) {
            slow.stream()
                    .map(connection -> CompletableFuture.runAsync(
                            () -> {
                                try {
                                    drippedInto(connection).assertRefused(status, code);
                                } catch (IOException lost) {
                                    throw new UncheckedIOException(lost);
                                }
                            },
                            dripping))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    /** A byte whenever nothing has come back: the server's own limit is for a single wait, and this is never long. */
    private static RawHttp drippedInto(Socket connection) throws IOException {
        connection.setSoTimeout(200);
        for (int drop = 0; drop < DROPS; drop++) {
            try {
                connection.getOutputStream().write(' ');
                RawHttp answer = RawHttp.answer(connection);
                if (!answer.text().isEmpty()) {
                    return answer;
                }
            } catch (SocketTimeoutException nothingYet) {
                // Another drop.
            }
        }
        throw new AssertionError("still waiting for the rest after " + DROPS + " drops");
    }
}
