package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mutation as a client keeps it until it is answered: with its key, so that it can be sent again.
 *
 * @param step what it leaves in the timeline
 */
record Sent(
        Api officer, String operation, String step, String document, Map<String, @Nullable Object> variables, String key) {

    static Sent of(Api officer, String operation, String step, String document, Object... variables) {
        String key = KEYS + Api.key();
        return new Sent(officer, operation, step, document, Api.named(variables, "key", key), key);
    }

    /** By which the mutations of the test are known from all others. */
    static final String KEYS = "killed-";

    /** @throws IllegalStateException where the server is gone */
    JsonNode to(Node node) {
        return officer.at(node).run(document, variables).get(operation);
    }

    /** To the server of all tests. */
    JsonNode again() {
        return officer.run(document, variables).get(operation);
    }
}
