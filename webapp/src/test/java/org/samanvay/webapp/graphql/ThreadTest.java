package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.api.Selection;

/** One thread serves many callers, one after the other. */
class ThreadTest {
    private final ExchangeFixture endpoint = new ExchangeFixture();

    @Test
    void nothingOfOneCallerReachesTheNext() {
        String query = "\"query\":\"query ($id: ID!) { row(id: $id) { id timeline { nodes { id } } } stale }\"";
        for (int i = 0; i < 20_000; i++) {
            String own = "canary-" + (char) ('a' + i % 2);
            String foreign = "canary-" + (char) ('a' + (i + 1) % 2);
            String body = endpoint.post("{" + query + ",\"variables\":{\"id\":\"" + own + "\"}}").body();
            assertThat(body.contains(own) && !body.contains(foreign)).as(body).isTrue();
        }
    }

    @Test
    void smallRyesThreadBoundContextIsNeverUsed() {
        endpoint.query("{ rows { nodes { id timeline { count } } } stale }");
        assertThat(SmallRyeContextManager.getCurrentSmallRyeContext()).isNull();
    }

    @Test
    void theSelectionOfACallEndsWithIt() {
        endpoint.query("{ rows { nodes { id } } stale }");
        assertThat(Selection.current().has("anything.at.all")).as("outside of a call all counts as selected").isTrue();
    }
}
