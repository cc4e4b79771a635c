package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExchangeTest {
    private final ExchangeFixture endpoint = new ExchangeFixture();

    @Test
    void answersAQueryOverRecords() {
        assertThat(endpoint.query("{ row(id: \"a\") { id status opened amount linked { id } post { title } } }").body())
                .isEqualTo("{\"data\":{\"row\":{\"id\":\"a\",\"status\":\"OPEN\",\"opened\":\"2026-11-23\","
                        + "\"amount\":1.50,\"linked\":null,\"post\":{\"title\":\"थाना\"}}}}");
    }

    @Test
    void readsANestedListOfAPageInOneStatement() {
        String body = endpoint.query("{ rows(first: 3) { nodes { id timeline { nodes { at } } } } }").body();
        assertThat(body).contains("\"at\":\"2026-11-23T09:30:00+05:30\"");
        assertThat(endpoint.api.statements()).containsExactly("rows 3", "timelines of 3 first 10");
    }

    @Test
    void tellsAnOperationWhatIsSelectedBelowIt() {
        endpoint.post("{\"query\":\"query ($n: Int, $skip: Boolean!) { rows { nodes { ...R post @skip(if: $skip) { id } } } }"
                + " fragment R on Row { a: timeline(first: $n) { nodes { at } } timeline { count } }\","
                + "\"variables\":{\"n\":5,\"skip\":true}}");
        assertThat(endpoint.api.selections())
                .containsExactly("post false", "a {first=5} true", "timeline {first=10} false");
    }

    @Test
    void bindsInputObjectsToRecords() {
        assertThat(endpoint.query("mutation { open(input: {id: \"x\", people: [{name: \"क\", born: \"2010-02-28\","
                        + " statuses: [OPEN]}]}) }").body())
                .contains("OpenRow[id=x, persons=[Person[name=क, born=Optional[2010-02-28], statuses=[OPEN]]]]");
    }
}
