package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** The caller's own account, tokens, and what administrators do with accounts. */
@GraphQLApi
@ApplicationScoped
public class AccountApi {
    @Inject
    private CurrentViewer viewer;

    @Inject
    private PresentSession session;

    @Inject
    private Changes changes;

    @Inject
    private SignIn signIn;

    @Inject
    private OwnAccount own;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountAdministration administration;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Sessions sessions;

    @Query
    @NonNull
    @Description("Who you are here, and which posts you hold today / आप कौन हैं, और आज किन पदों पर हैं")
    public Me me() {
        return own.read(viewer.evenWithFirstPassword().account());
    }

    @Query
    @NonNull
    @Description("For administrators: the accounts of a state / प्रशासकों के लिए: राज्य के खाते")
    public AccountConnection accounts(
            @Nullable Integer first,
            @Nullable String after,
            @Description("LGD code; for the platform's administrator / एलजीडी कोड; मंच प्रशासक के लिए")
                    @Nullable Integer state,
            @Nullable Role role,
            @Description("How the sign-in name begins / साइन-इन नाम का आरंभ") @Nullable String beginning,
            @DefaultValue("false") boolean withLeavers) {
        Accounts.Filter filter =
                new Accounts.Filter(administration.stateToList(state), role, beginning, withLeavers);
        return AccountConnection.of(accounts.list(filter, Page.of(first, after)));
    }

    @Mutation
    @NonNull
    @Description("Chooses another password; other browsers are signed out / "
            + "दूसरा पासवर्ड चुनें; अन्य ब्राउज़र साइन आउट हो जाते हैं")
    public Me changePassword(
            @NonNull String oldPassword, @NonNull String newPassword, @NonNull String idempotencyKey) {
        UUID account = viewer.evenWithFirstPassword().account();
        byte[] here = session.require();
        // A hash of both, because what is hashed for the key must not hold them.
        String both = HexFormat.of().formatHex(SecretWord.hash(oldPassword + '\0' + newPassword));
        Change change = Change.of(account, "changePassword", idempotencyKey, both);
        signIn.counting(
                account,
                () -> changes.once(change, () -> own.changePassword(account, oldPassword, newPassword, here)));
        return own.read(account);
    }

    @Mutation
    @NonNull
    @Description("Creates an account with a first password / पहले पासवर्ड सहित खाता बनाता है")
    public AccountWithPassword createAccount(
            @NonNull String signInName,
            @NonNull String displayName,
            @NonNull Role role,
            @Description("LGD code; none for the platform's administrator / एलजीडी कोड; मंच प्रशासक के लिए नहीं")
                    @Nullable Integer state,
            @NonNull String idempotencyKey) {
        NewAccount asked = NewAccount.of(signInName, displayName, role, state);
        return withPassword(
                Change.of(viewer.forChange().account(), "createAccount", idempotencyKey, asked),
                password -> administration.create(asked, password));
    }

    @Mutation
    @NonNull
    @Description("Gives an account a new first password and ends its sessions and tokens / "
            + "खाते को नया पहला पासवर्ड देता है और उसके सत्र व टोकन समाप्त करता है")
    public AccountWithPassword resetPassword(
            @Id @NonNull String account, int version, @NonNull String idempotencyKey) {
        UUID asked = Ids.parse("account", account);
        return withPassword(
                Change.of(viewer.forChange().account(), "resetPassword", idempotencyKey, asked, version),
                password -> administration.resetPassword(asked, version, password));
    }

    @Mutation
    @NonNull
    @Description("Ends the account of somebody who leaves: sessions, tokens and postings end today / "
            + "जाने वाले का खाता समाप्त करता है: सत्र, टोकन और पदस्थापनाएँ आज समाप्त")
    public AccountView endAccount(@Id @NonNull String account, int version, @NonNull String idempotencyKey) {
        UUID asked = Ids.parse("account", account);
        Change change = Change.of(viewer.forChange().account(), "endAccount", idempotencyKey, asked, version);
        return accounts.view(changes.once(change, () -> administration.end(asked, version)));
    }

    @Query
    @NonNull
    @Description("The browsers that are signed in with your account, 100 at most / आपके खाते से साइन इन ब्राउज़र, अधिकतम 100")
    public List<@NonNull SessionView> sessions() {
        return sessions.of(viewer.get().account(), session.require());
    }

    @Mutation
    @NonNull
    @Description("Signs out all other browsers / अन्य सभी ब्राउज़र साइन आउट करता है")
    public List<@NonNull SessionView> endOtherSessions(@NonNull String idempotencyKey) {
        UUID account = viewer.forChange().account();
        byte[] here = session.require();
        changes.once(Change.of(account, "endOtherSessions", idempotencyKey), () -> own.endOthers(account, here));
        return sessions.of(account, here);
    }

    @Query
    @NonNull
    @Description("Your tokens, the newest first / आपके टोकन, नवीनतम पहले")
    public AccessTokenConnection accessTokens(@Nullable Integer first, @Nullable String after) {
        return AccessTokenConnection.of(tokens.list(viewer.get().account(), Page.of(first, after)));
    }

    @Mutation
    @NonNull
    @Description("Creates a token for a program; it lives 1 to 90 days / "
            + "प्रोग्राम के लिए टोकन बनाता है; 1 से 90 दिन मान्य")
    public AccessTokenWithWord createAccessToken(
            @NonNull String name,
            @NonNull List<@NonNull AccessScope> scopes,
            int days,
            @NonNull String idempotencyKey) {
        UUID account = viewer.forChange().account();
        session.require();
        NewToken asked = new NewToken(name, scopes, days);
        String word = SecretWord.forToken();
        Changes.Outcome outcome = changes.outcome(
                Change.of(account, "createAccessToken", idempotencyKey, asked),
                () -> tokens.create(account, asked, word));
        return new AccessTokenWithWord(tokens.view(account, outcome.result()), outcome.now() ? word : null);
    }

    @Mutation
    @NonNull
    @Description("Ends a token at once / टोकन तुरंत समाप्त करता है")
    public AccessTokenView revokeAccessToken(@Id @NonNull String token, @NonNull String idempotencyKey) {
        UUID account = viewer.forChange().account();
        UUID asked = Ids.parse("token", token);
        Change change = Change.of(account, "revokeAccessToken", idempotencyKey, asked);
        return tokens.view(account, changes.once(change, () -> tokens.revoke(account, asked)));
    }

    private AccountWithPassword withPassword(Change change, Function<String, UUID> work) {
        String password = SecretWord.firstPassword();
        Changes.Outcome outcome = changes.outcome(change, () -> work.apply(password));
        return new AccountWithPassword(accounts.view(outcome.result()), outcome.now() ? password : null);
    }
}
