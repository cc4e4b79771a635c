package org.samanvay.coordination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;

/** Records reads: of a case, of an identity, of a search; and the acts of administrators. The program can only add. */
@ApplicationScoped
public class Audit {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public void caseRead(UUID account, UUID post, UUID caseFile) {
        write("CASE_READ", account, post, caseFile, null, null, null);
    }

    /** Who was told which posts see a restricted case. */
    public void namedPostsRead(UUID account, UUID post, UUID caseFile) {
        write("NAMED_POSTS_READ", account, post, caseFile, null, null, null);
    }

    /**
     * Posts that were let into a restricted case, or shut out of it.
     *
     * @param act POST_NAMED, POST_STRUCK
     */
    public void restricted(UUID account, UUID post, UUID caseFile, String act, Set<UUID> posts) {
        posts.forEach(each -> write(act, account, post, caseFile, each, null, null));
    }

    public void casesListed(UUID account, int howMany) {
        write("CASES_LISTED", account, null, null, null, null, "count=" + howMany);
    }

    public void referralsListed(UUID account, int howMany) {
        write("REFERRALS_LISTED", account, null, null, null, null, "count=" + howMany);
    }

    public void dutiesListed(UUID account, int howMany) {
        write("DUTIES_LISTED", account, null, null, null, null, "count=" + howMany);
    }

    public void workListed(UUID account, int howMany) {
        write("WORK_LISTED", account, null, null, null, null, "count=" + howMany);
    }

    public void findingsListed(UUID account, int howMany) {
        write("FINDINGS_LISTED", account, null, null, null, null, "count=" + howMany);
    }

    public void referralRead(UUID account, UUID post, UUID caseFile, UUID referral) {
        write("REFERRAL_READ", account, post, caseFile, referral, null, null);
    }

    /** Somebody from outside its department learned where an establishment lies that its register hides. */
    public void hiddenPlaceRead(UUID account, UUID establishment) {
        write("HIDDEN_PLACE_READ", account, null, null, establishment, null, null);
    }

    /** @param kind what was searched by, never the value */
    public void searched(UUID account, String kind, int howMany) {
        write("SEARCHED", account, null, null, null, null, "by=" + kind + " found=" + howMany);
    }

    /** An act of an administrator: appointing, resetting a password, enabling a department. */
    public void administered(UUID account, String act, UUID subject) {
        write("ADMINISTERED", account, null, null, subject, null, act);
    }

    /** An act of a post that belongs to no case: taking over its work, convening a meeting, deciding in it. */
    public void actOfPost(UUID account, UUID post, String act, UUID subject) {
        write(act, account, post, null, subject, null, null);
    }

    /** An act of a person about its own account: signing in and out, locking it by wrong tries, changing its password. */
    public void ownAccount(UUID account, String act) {
        write(act, account, null, null, account, null, null);
    }

    /** A try to sign in with a name that no account has; the name is not kept, it may be a password typed too early. */
    public void unknownSignIn() {
        write("SIGN_IN_FAILED", null, null, null, null, null, "name=unknown");
    }

    public void tokenCreated(UUID account, UUID token, String scopes) {
        write("TOKEN_CREATED", account, null, null, token, null, "scopes=" + scopes);
    }

    public void tokenRevoked(UUID account, UUID token) {
        write("TOKEN_REVOKED", account, null, null, token, null, null);
    }

    public void identityOpened(
            UUID account, UUID post, UUID caseFile, UUID person, String purpose, byte @Nullable [] sealedReason) {
        database.run(
                "INSERT INTO audit (id, at, action, account, post, case_file, subject, purpose, sealed_reason)"
                        + " VALUES (?, ?, 'IDENTITY_OPENED', ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                clock.instant(),
                account,
                post,
                caseFile,
                person,
                purpose,
                sealedReason);
    }

    /**
     * The identities of several persons, opened by one act.
     *
     * @param sealedReasons the reason, sealed under each person's own key
     */
    public void identitiesOpened(
            UUID account, UUID post, UUID caseFile, String purpose, Map<UUID, byte[]> sealedReasons) {
        Instant now = clock.instant();
        List<@Nullable Object[]> rows = new ArrayList<>();
        sealedReasons.forEach((person, reason) -> rows.add(
                new @Nullable Object[] {Ids.next(), now, account, post, caseFile, person, purpose, reason}));
        database.runAll(
                "INSERT INTO audit (id, at, action, account, post, case_file, subject, purpose, sealed_reason)"
                        + " VALUES (?, ?, 'IDENTITY_OPENED', ?, ?, ?, ?, ?, ?)",
                rows);
    }

    public void letterRead(UUID account, UUID post, UUID caseFile, UUID letter) {
        write("LETTER_READ", account, post, caseFile, letter, null, null);
    }

    public void lettersListed(UUID account, UUID caseFile, int howMany) {
        write("LETTERS_LISTED", account, null, caseFile, null, null, "count=" + howMany);
    }

    public void disclosuresListed(UUID account, UUID caseFile, int howMany) {
        write("DISCLOSURES_LISTED", account, null, caseFile, null, null, "count=" + howMany);
    }

    /** @param tellsIdentity whether the paper tells who somebody is */
    public void letterPrinted(
            UUID account, UUID post, UUID caseFile, UUID letter, int copy, boolean tellsIdentity) {
        write(
                "LETTER_PRINTED",
                account,
                post,
                caseFile,
                letter,
                tellsIdentity ? "IDENTITY" : null,
                "copy=" + copy);
    }

    /**
     * Something that one prepares and another confirms.
     *
     * @param account none where the platform ends it
     * @param act ITEM_PREPARED, ITEM_CONFIRMED, ITEM_RETURNED, ITEM_WITHDRAWN, ITEM_LAPSED
     * @param caseFile none where the case itself is prepared and not opened
     * @param preparedBy whose preparation it is
     */
    public void prepared(
            @Nullable UUID account, String act, UUID post, @Nullable UUID caseFile, UUID item, UUID preparedBy) {
        write(act, account, post, caseFile, item, null, "preparedBy=" + preparedBy);
    }

    /** The words of prepared items were read: of new cases, too, with whom they are about. */
    public void preparedRead(UUID account, int howMany) {
        write("PREPARED_READ", account, null, null, null, null, "count=" + howMany);
    }

    /** A person was shown how things stand, by her code and word. */
    public void statusShown(UUID account, UUID post, UUID caseFile, UUID person) {
        write("STATUS_SHOWN", account, post, caseFile, person, null, null);
    }

    /** A code and a word that do not fit; neither is kept. */
    public void statusRefused(UUID account, UUID post) {
        write("STATUS_REFUSED", account, post, null, null, null, null);
    }

    private void write(
            String action,
            @Nullable UUID account,
            @Nullable UUID post,
            @Nullable UUID caseFile,
            @Nullable UUID subject,
            @Nullable String purpose,
            @Nullable String detail) {
        database.run(
                "INSERT INTO audit (id, at, action, account, post, case_file, subject, purpose, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                clock.instant(),
                action,
                account,
                post,
                caseFile,
                subject,
                purpose,
                detail);
    }
}
