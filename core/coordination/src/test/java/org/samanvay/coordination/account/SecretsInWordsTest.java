package org.samanvay.coordination.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.access.Role;

/** What is printed of a record may end in a log. */
class SecretsInWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ID = "01936a00-0000-7000-8000-000000000001";

    @Test
    void accountsDoNotTellTheirFirstPassword() {
        AccountView account = new AccountView(ID, "sho", "Fictitious SHO", Role.OFFICER, 5, true, null, null, NOW, 1);
        assertThat(new AccountWithPassword(account, "secret").toString()).doesNotContain("secret");
    }

    @Test
    void tokensDoNotTellTheirWord() {
        AccessTokenView token = new AccessTokenView(ID, "export", List.of(AccessScope.READ), NOW, NOW, null);
        assertThat(new AccessTokenWithWord(token, "secret").toString()).doesNotContain("secret");
    }

    @Test
    void openedSessionsDoNotTellTheirWord() {
        assertThat(new SignIn.Opened("secret", "Fictitious SHO", false).toString()).doesNotContain("secret");
    }
}
