package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionCookieTest {
    @Test
    void findsItsCookieAmongOthers() {
        assertThat(SessionCookie.read("a=1; samanvay_session=word; b=2", "samanvay_session")).contains("word");
    }

    @Test
    void ignoresNamesThatOnlyEndLikeIt() {
        assertThat(SessionCookie.read("x_samanvay_session=word", "samanvay_session")).isEmpty();
        assertThat(SessionCookie.read("__Host-samanvay_session=word", "samanvay_session")).isEmpty();
    }

    @Test
    void trustsNeitherOfTwo() {
        assertThat(SessionCookie.read("samanvay_session=one; samanvay_session=two", "samanvay_session")).isEmpty();
    }

    @Test
    void findsNothingInEmptyOrMissing() {
        assertThat(SessionCookie.read(null, "samanvay_session")).isEmpty();
        assertThat(SessionCookie.read("samanvay_session=", "samanvay_session")).isEmpty();
    }

    @Test
    void isOutOfReachOfScriptsAndOtherSites() {
        assertThat(SessionCookie.header(false, "word"))
                .isEqualTo("samanvay_session=word; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void belongsToTheHostAloneOverTls() {
        assertThat(SessionCookie.header(true, "word"))
                .isEqualTo("__Host-samanvay_session=word; Path=/; HttpOnly; SameSite=Strict; Secure");
    }
}
