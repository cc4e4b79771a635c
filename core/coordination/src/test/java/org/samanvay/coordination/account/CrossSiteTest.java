package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossSiteTest {
    private static final String OWN = "https://samanvay.example";
    private static final String JSON = "application/json; charset=utf-8";

    @Test
    void readingPasses() {
        assertThat(request("GET", null, null, "cross-site", false).mayActInSession()).isTrue();
    }

    @Test
    void ownPageMayAct() {
        assertThat(request("POST", JSON, OWN, "same-origin", false).mayActInSession()).isTrue();
        assertThat(request("POST", JSON, OWN, null, false).mayActInSession()).isTrue();
        assertThat(request("POST", JSON, OWN + ":443", null, false).mayActInSession()).isTrue();
    }

    @Test
    void programWithCookieMustMarkItsRequest() {
        assertThat(request("POST", JSON, null, null, false).mayActInSession()).isFalse();
        assertThat(request("POST", JSON, null, null, true).mayActInSession()).isTrue();
    }

    @Test
    void anotherSitesPageMayNotAct() {
        assertThat(request("POST", JSON, "https://evil.example", null, true).mayActInSession()).isFalse();
        assertThat(request("POST", JSON, "https://samanvay.example.evil.example", null, true).mayActInSession())
                .isFalse();
        assertThat(request("POST", JSON, "http://samanvay.example", null, true).mayActInSession()).isFalse();
        assertThat(request("POST", JSON, "null", null, true).mayActInSession()).isFalse();
        assertThat(request("POST", JSON, null, "cross-site", true).mayActInSession()).isFalse();
    }

    @Test
    void neighbourOnTheSameDomainIsAnotherSite() {
        assertThat(request("POST", JSON, null, "same-site", true).mayActInSession()).isFalse();
    }

    @Test
    void formsOfPlainHtmlDoNotPass() {
        assertThat(request("POST", "text/plain", OWN, "same-origin", true).mayActInSession()).isFalse();
        assertThat(request("POST", "application/x-www-form-urlencoded", OWN, "same-origin", true).mayActInSession())
                .isFalse();
        assertThat(request("POST", null, OWN, "same-origin", true).mayActInSession()).isFalse();
    }

    @Test
    void unknownMethodsCountAsChanging() {
        assertThat(request("PURGE", null, null, null, false).mayActInSession()).isFalse();
    }

    @Test
    void nobodySignsOthersInFromAnotherSite() {
        assertThat(request("POST", JSON, null, null, false).maySignIn()).isTrue();
        assertThat(request("POST", JSON, "https://evil.example", null, false).maySignIn()).isFalse();
        assertThat(request("POST", "text/plain", null, null, false).maySignIn()).isFalse();
    }

    private static CrossSite request(
            String method, @Nullable String type, @Nullable String origin, @Nullable String fetchSite, boolean marked) {
        return new CrossSite(method, type, origin, fetchSite, marked, Set.of(OWN));
    }
}
