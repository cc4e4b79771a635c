package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                              | JSON
            application/*                                                    | JSON
            application/json                                                 | JSON
            application/graphql-response+json                                | RESPONSE
            application/graphql-response+json; charset=utf-8                 | RESPONSE
            application/graphql-response+json, application/json;q=0.9        | RESPONSE
            application/json;q=0.5, application/graphql-response+json;q=0.8  | RESPONSE
            text/html, */*;q=0.1                                             | JSON
            APPLICATION/JSON                                                 | JSON
            """)
    void choosesWhatTheCallerPrefers(String accept, MediaTypes chosen) {
        assertThat(MediaTypes.accepted(accept)).contains(chosen);
    }

    @Test
    void answersJsonWhereNothingIsAskedFor() {
        assertThat(MediaTypes.accepted(null)).contains(MediaTypes.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;charset=latin1", "image/*", "*/*;q=x"})
    void hasNothingForOtherWishes(String accept) {
        assertThat(MediaTypes.accepted(accept)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""})
    void takesJsonInUtf8(String type) {
        assertThat(MediaTypes.mayBeSent(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/graphql",
        "application/json; charset=utf-16", "application/jsonx", ""
    })
    void takesNothingThatABrowserSendsWithoutAsking(String type) {
        assertThat(MediaTypes.mayBeSent(type)).isFalse();
    }

    @Test
    void takesNothingWithoutAType() {
        assertThat(MediaTypes.mayBeSent(null)).isFalse();
    }
}
