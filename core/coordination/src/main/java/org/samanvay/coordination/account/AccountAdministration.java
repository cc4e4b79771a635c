package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.attempt.Guarded;
import org.samanvay.coordination.attempt.Tries;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.AccountKeys;
import org.samanvay.spi.Text;

/**
 * What administrators do with accounts. A state's administrator answers for the officers of the state; the platform's
 * answers for administrators. An account of another state is answered as if it did not exist.
 */
@ApplicationScoped
class AccountAdministration {
    @Inject
    private CurrentViewer viewer;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountKeys keys;

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Tries tries;

    @Inject
    private Sessions sessions;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID create(NewAccount asked, String firstPassword) {
        Viewer administrator = viewer.forChange();
        requireAuthority(administrator, asked.role(), asked.state());
        requireKnown(asked.state());
        if (accounts.isTaken(asked.signInName())) {
            throw new Problem(
                    AccessProblem.SIGN_IN_NAME_TAKEN,
                    Text.of("This sign-in name is taken", "यह साइन-इन नाम पहले से प्रयुक्त है"));
        }
        Account account = new Account(
                asked.signInName(),
                asked.displayName(),
                asked.role(),
                asked.state(),
                passwords.hash(firstPassword),
                clock.instant());
        accounts.add(account);
        audit.administered(administrator.account(), "account created", account.id());
        return account.id();
    }

    private void requireKnown(@Nullable Integer state) {
        if (state != null
                && database.find(row -> row.number(1), "SELECT 1 FROM state WHERE lgd_code = ?", state).isEmpty()) {
            throw CommonProblem.invalidArgument(
                    "state", "No state has this LGD code", "इस एलजीडी कोड का कोई राज्य नहीं है");
        }
    }

    /** The owner gets a password to replace; whoever knew the old one, or a token, is out. */
    UUID resetPassword(UUID id, int version, String firstPassword) {
        Account account = requireOthers(id, version);
        account.resetPassword(passwords.hash(firstPassword));
        tries.forget(Guarded.ACCOUNT, id);
        shutOut(id);
        audit.administered(viewer.account(), "password reset", id);
        return id;
    }

    /**
     * The owner leaves the service or the state: at once no sign-in, no token, no post. Today is the last day of every
     * posting; one that has not begun ends before it begins, and so never counts.
     */
    UUID end(UUID id, int version) {
        Account account = requireOthers(id, version);
        account.leave(clock.instant());
        keys.destroy(id);
        shutOut(id);
        LocalDate today = LocalDate.now(clock);
        database.run(
                "UPDATE posting SET held_until = ?, version = version + 1"
                        + " WHERE account = ? AND (held_until IS NULL OR held_until > ?)",
                today,
                id,
                today);
        audit.administered(viewer.account(), "account ended", id);
        return id;
    }

    /** The state whose accounts the caller may list; a state's administrator has one, whatever was asked. */
    @Nullable Integer stateToList(@Nullable Integer asked) {
        Viewer administrator = viewer.get();
        return switch (administrator.role()) {
            case PLATFORM_ADMINISTRATOR -> asked;
            case STATE_ADMINISTRATOR -> requireOwn(administrator, asked);
            case OFFICER -> throw CommonProblem.notAllowed(
                    "Only administrators may list accounts", "खातों की सूची केवल प्रशासक देख सकते हैं");
        };
    }

    private static @Nullable Integer requireOwn(Viewer administrator, @Nullable Integer asked) {
        if (administrator.state() == null || (asked != null && !administrator.isAdministratorOf(asked))) {
            throw CommonProblem.notAllowed("This is not your state", "यह आपका राज्य नहीं है");
        }
        return administrator.state();
    }

    private void requireAuthority(Viewer administrator, Role role, @Nullable Integer state) {
        boolean may = administrator.role() == Role.PLATFORM_ADMINISTRATOR
                || (role == Role.OFFICER && state != null && administrator.isAdministratorOf(state));
        if (!may) {
            throw CommonProblem.notAllowed(
                    "A state's administrator answers for the officers of the state, the platform's for administrators",
                    "राज्य प्रशासक राज्य के अधिकारियों के लिए और मंच प्रशासक प्रशासकों के लिए उत्तरदायी है");
        }
    }

    private Account requireOthers(UUID id, int version) {
        Viewer administrator = viewer.forChange();
        Account account = accounts.find(id)
                .filter(found -> administrator.role() == Role.PLATFORM_ADMINISTRATOR
                        || (found.state() != null && administrator.isAdministratorOf(found.state())))
                .orElseThrow(Accounts::notFound);
        requireAuthority(administrator, account.role(), account.state());
        if (account.id().equals(administrator.account())) {
            throw CommonProblem.notAllowed(
                    "Another administrator must do this to your account",
                    "आपके खाते पर यह कोई अन्य प्रशासक ही कर सकता है");
        }
        account.requireVersion(version);
        return account;
    }

    private void shutOut(UUID account) {
        sessions.endAll(account);
        tokens.revokeAll(account);
    }
}
