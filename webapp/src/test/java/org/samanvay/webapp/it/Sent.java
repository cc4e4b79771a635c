package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mutation as a client keeps it until it is answered: with its key, so that it can be sent again.
 *
 * @param step what it leaves in the timeline
 */
record Sent(
        Api officer, String operation, String step, String document, Map<String, @Nullable Object> variables, String key) {

    private static final Set<String> AGAIN = Set.of("TRY_AGAIN", "TRY_AGAIN_LATER");

    static Sent of(Api officer, String operation, String step, String document, Object... variables) {
        String key = KEYS + Api.key();
        return new Sent(officer, operation, step, document, Api.named(variables, "key", key), key);
    }

    /** By which the mutations of the test are known from all others. */
    static final String KEYS = "killed-";

    /** @throws IllegalStateException where the server is gone, or says that its database is */
    JsonNode to(Node node) {
        HttpResponse<String> answer = officer.at(node).answered(document, variables);
        JsonNode read = Api.read(answer.body());
        if (AGAIN.contains(read.at("/errors/0/extensions/code").asText())) {
            throw new IllegalStateException("try again");
        }
        if (read.has("errors")) {
            throw new AssertionError("unexpected errors: " + read.get("errors").toPrettyString());
        }
        return read.get("data").get(operation);
    }

    /** To the server of all tests. */
    JsonNode again() {
        return officer.run(document, variables).get(operation);
    }
}
