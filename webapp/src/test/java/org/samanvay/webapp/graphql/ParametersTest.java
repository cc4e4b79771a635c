package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void decodesOnce() {
        assertThat(Parameters.of("query=%7Bme%7D%2523&operationName=A+B%3D&empty"))
                .contains(Map.of("query", "{me}%23", "operationName", "A B=", "empty", ""));
        assertThat(Parameters.of("query=%E0%A4%95")).contains(Map.of("query", "क"));
    }

    @Test
    void findsNoneWhereThereAreNone() {
        assertThat(Parameters.of(null)).contains(Map.of());
        assertThat(Parameters.of("")).contains(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%zz", "query=%7", "query=%", "%zz=1", "query=%ff%fe", "query=a&query=b", "query=a&%71uery=b"})
    void readsNothingWhereOneCannotBeReadOrComesTwice(String query) {
        assertThat(Parameters.of(query)).isEmpty();
    }
}
