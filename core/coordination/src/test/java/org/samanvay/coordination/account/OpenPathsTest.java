package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPathsTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /mode",
        "GET, /assets/main.js",
        "HEAD, /assets/main.css",
        "GET, /health",
        "GET, /health/ready",
        "POST, /sign-in",
        "GET, /catalogue/schemes",
        "GET, /catalogue/states",
        "HEAD, /catalogue/rights",
        "POST, /catalogue/services",
        "POST, /catalogue/helplines",
        "POST, /catalogue/eligibility",
        "GET, /catalogue/nodal-offices",
        "GET, /catalogue/indicators",
        "GET, /catalogue/eligibility-questions",
        "GET, /calendar/word.ics"
    })
    void opensSignInHealthTheCatalogueAndFeeds(String method, String path) {
        assertThat(OpenPaths.allow(method, path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /graphql",
        "GET, /graphql",
        "GET, /schema.graphql",
        "GET, /sign-in",
        "POST, /mode",
        "POST, /sign-out",
        "POST, /assets/main.js",
        "GET, /assets/../graphql",
        "GET, /assets/..;/graphql",
        "GET, //graphql",
        "GET, /assets\\..\\graphql",
        "GET, /healthy",
        "GET, /health/../graphql",
        "GET, /catalogue",
        "GET, /catalogue/",
        "GET, /catalogue/schemes/",
        "GET, /catalogue/nodal-offices/",
        "GET, /action-taken/2",
        "GET, /catalogue/schemes/../../graphql",
        "POST, /catalogue/cases",
        "DELETE, /catalogue/schemes",
        "POST, /calendar/word.ics",
        "GET, /calendar/word",
        "GET, /calendar/word/other.ics",
        "GET, /calendar/../graphql.ics",
        "OPTIONS, /",
        "PUT, /sign-in"
    })
    void deniesEverythingElse(String method, String path) {
        assertThat(OpenPaths.allow(method, path)).isFalse();
    }
}
