package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.coordination.problem.Fault;
import org.samanvay.webapp.graphql.error.Masked;

/** What an answer says of failures, and what the log says. */
class ErrorsTest {
    private static final Logger LOG = Logger.getLogger(Fault.class.getName());

    private final ExchangeFixture endpoint = new ExchangeFixture();
    private final List<String> logged = new ArrayList<>();
    private final Handler keeper = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(keeper);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(keeper);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void passesAProblemOnWithCodeArgumentsAndBothLanguages() {
        assertThat(endpoint.query("{ s: stale }").body())
                .isEqualTo("{\"errors\":[{\"message\":\"Changed meanwhile\",\"locations\":[{\"line\":1,\"column\":3}],"
                        + "\"path\":[\"s\"],\"extensions\":{\"code\":\"STALE_VERSION\","
                        + "\"messageEn\":\"Changed meanwhile\",\"messageHi\":\"इस बीच बदल गया\","
                        + "\"arguments\":{\"current\":7}}}],\"data\":{\"s\":null}}");
        assertThat(logged).isEmpty();
    }

    /** SmallRye shows the words of a checked exception as they are. */
    @ParameterizedTest
    @CsvSource({"broken, java.lang.IllegalStateException", "brokenOff, java.io.IOException"})
    void masksAFaultBehindAnIdThatTheLogCarries(String field, String fault) {
        String body = endpoint.query("{ " + field + "(secret: \"Kamla\") }").body();
        Matcher id = Pattern.compile("\"messageEn\":\"Internal error ([0-9a-f-]{36})\"").matcher(body);
        assertThat(id.find()).isTrue();
        assertThat(body).contains("\"code\":\"INTERNAL\"", "आंतरिक त्रुटि " + id.group(1)).doesNotContain("Kamla", "secret is");
        assertThat(logged).singleElement().asString()
                .contains(id.group(1), fault, "StandInApi." + field)
                .doesNotContain("Kamla");
    }

    @Test
    void logsWhatTheDatabaseRefusedByNumberOnly() {
        Masked.of(new IllegalStateException(new SQLException("Duplicate entry 'Kamla'", "23000", 1062)));
        assertThat(logged).singleElement().asString()
                .contains("java.sql.SQLException 1062/23000")
                .doesNotContain("Kamla");
    }

    @Test
    void masksAMissingValueOfOurs() {
        assertThat(endpoint.query("{ absent }").body()).contains("\"code\":\"INTERNAL\"", "\"data\":null");
        assertThat(logged).hasSize(1);
    }

    @Test
    void namesAVariableThatDoesNotFit() {
        String body = endpoint.post("{\"query\":\"query ($n: Int!) { many(count: $n) { id } }\",\"variables\":{\"n\":\"x\"}}")
                .body();
        assertThat(body).contains("\"code\":\"BAD_USER_INPUT\"").doesNotContain("\"data\"");
    }

    @Test
    void namesTheFieldOfAValueThatDoesNotFit() {
        assertThat(endpoint.query("mutation { open(input: {id: \"x\", people: [{name: \" \"}]}) }").body())
                .contains("\"code\":\"BAD_USER_INPUT\"", "\"field\":\"input.people.0\"");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThat(endpoint.query("mutation { open(input: {id: \"x\", people: [{name: \"a\", born: \"2026-02-30\"}]}) }")
                        .body())
                .contains("\"code\":\"GRAPHQL_VALIDATION_FAILED\"", "Expected a Date such as 2026-11-23");
    }
}
