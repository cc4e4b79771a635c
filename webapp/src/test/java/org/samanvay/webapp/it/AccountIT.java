package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account's life: created, first signed in, reset, ended; and the tokens by which programs act for it. */
@OnLiberty
class AccountIT {
    private static final String ME = "{ me { displayName mustChangePassword } }";
    private static final String RESET = "mutation ($account: ID!, $version: Int!, $key: String!) {"
            + " resetPassword(account: $account, version: $version, idempotencyKey: $key)"
            + " { firstPassword account { version } } }";
    private static final String END = "mutation ($account: ID!, $version: Int!, $key: String!) {"
            + " endAccount(account: $account, version: $version, idempotencyKey: $key) { leftAt } }";
    private static final String TOKEN = "mutation ($scopes: [AccessScope!]!, $days: Int!, $key: String!) {"
            + " createAccessToken(name: \"export\", scopes: $scopes, days: $days, idempotencyKey: $key)"
            + " { word token { id } } }";

    @ParameterizedTest
    @ValueSource(strings = {
        "{ accounts { pageInfo { hasNextPage } } }",
        "{ states { pageInfo { hasNextPage } } }",
        "{ departments(state: 5) { pageInfo { hasNextPage } } }",
        "query { me: accessTokens { pageInfo { hasNextPage } } }",
        "{ __schema { queryType { name } } }"
    })
    void firstPasswordOpensNothingButChangingIt(String query) {
        Api officer = Api.inSession(Accounts.officer().session());
        assertThat(officer.refusal(query)).isEqualTo("PASSWORD_CHANGE_REQUIRED");
        assertThat(officer.run(ME).at("/me/mustChangePassword").asBoolean()).isTrue();
    }

    @Test
    void changingThePasswordOpensTheRestAndSignsOtherBrowsersOut() {
        Accounts.Made made = Accounts.officer();
        Api elsewhere = Api.inSession(made.session());
        Api here = Api.inSession(made.session());
        String key = Api.key();
        Object[] change = {"old", made.password(), "new", "quite another password", "key", key};
        assertThat(here.run(Accounts.CHANGE, change).at("/changePassword/mustChangePassword").asBoolean()).isFalse();
        assertThat(here.run(Accounts.CHANGE, change).at("/changePassword/mustChangePassword").asBoolean()).isFalse();
        assertThat(here.run("{ states { pageInfo { hasNextPage } } }").has("states")).isTrue();
        assertThat(elsewhere.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void wrongOldPasswordAndWeakNewOneAreRefused() {
        Accounts.Made made = Accounts.officer();
        Api officer = Api.inSession(made.session());
        assertThat(officer.refusal(Accounts.CHANGE, "old", "wrong", "new", "quite another password", "key", Api.key()))
                .isEqualTo("WRONG_NAME_OR_PASSWORD");
        assertThat(officer.refusal(Accounts.CHANGE, "old", made.password(), "new", "short", "key", Api.key()))
                .isEqualTo("WEAK_PASSWORD");
        assertThat(officer.refusal(
                        Accounts.CHANGE, "old", made.password(), "new", made.password(), "key", Api.key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void guessingTheOldPasswordInAStolenSessionLocksTheAccount() {
        Accounts.Made made = Accounts.settledOfficer();
        Api thief = Api.inSession(made.session());
        for (int i = 0; i < 5; i++) {
            thief.refusal(Accounts.CHANGE, "old", "guess " + i, "new", "the thief's password", "key", Api.key());
        }
        assertThat(thief.refusal(
                        Accounts.CHANGE, "old", made.password(), "new", "the thief's password", "key", Api.key()))
                .isEqualTo("WRONG_NAME_OR_PASSWORD");
    }

    @Test
    void firstPasswordIsToldOnce() {
        Api administrator = Api.signedInAs("state.admin");
        Object[] create = {"name", Accounts.freshName(), "role", "OFFICER", "state", 5, "key", Api.key()};
        JsonNode first = administrator.run(Accounts.CREATE, create).get("createAccount");
        JsonNode repeat = administrator.run(Accounts.CREATE, create).get("createAccount");
        assertThat(first.get("firstPassword").asText()).hasSize(19);
        assertThat(repeat.get("firstPassword").isNull()).isTrue();
        assertThat(repeat.get("account")).isEqualTo(first.get("account"));
    }

    @Test
    void statesAdministratorAnswersForOfficersOfTheStateAlone() {
        Api administrator = Api.signedInAs("state.admin");
        assertThat(administrator.refusal(
                        Accounts.CREATE, "name", Accounts.freshName(), "role", "OFFICER", "state", 6, "key", Api.key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(administrator.refusal(
                        Accounts.CREATE,
                        "name", Accounts.freshName(),
                        "role", "STATE_ADMINISTRATOR",
                        "state", 5,
                        "key", Api.key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(Api.signedInAs("police.dehradun").refusal("{ accounts { pageInfo { hasNextPage } } }"))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void resetEndsSessionsAndTokensAndAsksForTheVersion() {
        Accounts.Made made = Accounts.settledOfficer();
        Api officer = Api.inSession(made.session());
        Api program = Api.withToken(token(officer, "READ"));
        Api administrator = Api.signedInAs("state.admin");
        assertThat(administrator.refusal(RESET, "account", made.id(), "version", 1, "key", Api.key()))
                .isEqualTo("VERSION_CONFLICT");
        administrator.run(RESET, "account", made.id(), "version", made.version(), "key", Api.key());
        assertThat(officer.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(program.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void whoeverLeavesIsOutAtOnce() {
        Accounts.Made made = Accounts.settledOfficer();
        Api officer = Api.inSession(made.session());
        Api program = Api.withToken(token(officer, "READ"));
        Api administrator = Api.signedInAs("state.admin");
        administrator.run(END, "account", made.id(), "version", made.version(), "key", Api.key());
        assertThat(officer.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(program.refusal(ME)).isEqualTo("NOT_SIGNED_IN");
        assertThat(administrator.refusal(END, "account", made.id(), "version", made.version() + 1, "key", Api.key()))
                .isEqualTo("WRONG_STATUS");
    }

    @Test
    void tokenDoesNoMoreThanItsScopesAndMakesNoOther() {
        Accounts.Made made = Accounts.settledOfficer();
        Api officer = Api.inSession(made.session());
        Api reading = Api.withToken(token(officer, "READ"));
        assertThat(reading.run(ME).has("me")).isTrue();
        assertThat(reading.refusal(TOKEN, "scopes", new String[] {"READ"}, "days", 30, "key", Api.key()))
                .isEqualTo("NOT_ALLOWED");
        Api writing = Api.withToken(token(officer, "READ", "WRITE"));
        assertThat(writing.refusal(TOKEN, "scopes", new String[] {"READ"}, "days", 30, "key", Api.key()))
                .isEqualTo("SIGN_IN_REQUIRED");
        assertThat(officer.refusal(TOKEN, "scopes", new String[] {"READ"}, "days", 91, "key", Api.key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void secretsAreNowhereInTheDatabase() throws SQLException {
        Accounts.Made made = Accounts.settledOfficer();
        String token = token(Api.inSession(made.session()), "READ");
        assertThat(TestDatabase.column("SELECT HEX(token_hash) FROM samanvay.access_token"))
                .isNotEmpty()
                .noneMatch(hash -> hash.contains(token));
        assertThat(TestDatabase.column("SELECT detail FROM samanvay.audit WHERE detail IS NOT NULL"))
                .noneMatch(detail -> detail.contains(made.password()) || detail.contains(made.name()));
    }

    private static String token(Api officer, String... scopes) {
        return officer.run(TOKEN, "scopes", scopes, "days", 30, "key", Api.key())
                .at("/createAccessToken/word")
                .asText();
    }
}
