package org.samanvay.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asserts, before anything is measured, that all endpoints answer the same bytes to the same questions. */
final class SameBytes {
    private static final int QUESTIONS = 60;

    private SameBytes() {}

    /** @return bytes of an answer, on average */
    static int require(Connection owner, Asking asking, Workload workload) throws IOException, SQLException {
        List<byte[]> expected = answers(owner, asking, workload, Endpoint.OURS);
        for (Endpoint baseline : List.of(Endpoint.L1, Endpoint.L2)) {
            List<byte[]> answers = answers(owner, asking, workload, baseline);
            for (int i = 0; i < expected.size(); i++) {
                if (!Arrays.equals(expected.get(i), answers.get(i))) {
                    throw new IllegalStateException("%s, question %d: %s answers otherwise.%n%s%n%s".formatted(
                            workload.title(), i, baseline.shown(), text(expected.get(i)), text(answers.get(i))));
                }
            }
        }
        return (int) expected.stream().mapToInt(answer -> answer.length).average().orElseThrow();
    }

    private static List<byte[]> answers(Connection owner, Asking asking, Workload workload, Endpoint endpoint)
            throws IOException, SQLException {
        workload.before(owner);
        List<byte[]> requests = workload.requests(endpoint);
        List<byte[]> answers = new ArrayList<>();
        for (byte[] request : requests.subList(0, Math.min(QUESTIONS, requests.size()))) {
            answers.add(asking.one(request));
        }
        return answers;
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8);
    }
}
