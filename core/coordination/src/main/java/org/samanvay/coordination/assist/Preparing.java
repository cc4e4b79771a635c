package org.samanvay.coordination.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.casefile.OpenCase;
import org.samanvay.coordination.casefile.PreparedCases;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.draft.DraftPlace;
import org.samanvay.coordination.draft.Drafts;
import org.samanvay.coordination.entry.PreparedForms;
import org.samanvay.coordination.entry.Submission;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.NewReferral;
import org.samanvay.coordination.referral.PreparedReferrals;
import org.samanvay.coordination.referral.ReferralVersion;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.AccountKeys;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.spi.Text;

/** An assistant prepares: everything is checked as the officer's own act would be, and nothing of it is done. */
@ApplicationScoped
public class Preparing {
    private static final int MOST_AT_ONCE = 50;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private PreparedCases cases;

    @Inject
    private PreparedForms forms;

    @Inject
    private PreparedReferrals referrals;

    @Inject
    private Persons persons;

    @Inject
    private AccountKeys accountKeys;

    @Inject
    private Drafts drafts;

    @Inject
    private PreparedItems items;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param asPost the assisted post; null: the first that the caller assists */
    public PreparedView form(Submission submission, @Nullable String asPost, String key) {
        return prepared(changes.once(
                Change.of(current.forChange().account(), "prepareForm", key, submission, asPost), () -> {
                    HeldPost post = assisted(asPost);
                    UUID person = current.through(post, () -> forms.check(submission));
                    UUID id = Ids.next();
                    insert(id, post, PreparedKind.FORM, submission.caseFile(), person, submission.form(), null, persons.requireKey(person), ItemText.of(submission));
                    drafts.discard(DraftPlace.form(submission.caseFile(), submission.form(), submission.entry()));
                    return id;
                }));
    }

    /** Under the key of who typed it: the persons of the case have none yet. */
    PreparedView newCase(OpenCase opening, @Nullable String asPost, String key) {
        return prepared(changes.once(
                Change.of(current.forChange().account(), "prepareCase", key, opening, asPost), () -> {
                    HeldPost post = assisted(asPost);
                    current.through(post, () -> {
                        cases.check(opening);
                        return post;
                    });
                    UUID id = Ids.next();
                    DataKey own = accountKeys.require(current.account());
                    insert(id, post, PreparedKind.NEW_CASE, null, null, null, null, own, ItemText.of(opening));
                    drafts.discard(DraftPlace.newCase());
                    return id;
                }));
    }

    PreparedView referral(UUID caseFile, NewReferral referral, @Nullable String asPost, String key) {
        return prepared(changes.once(
                Change.of(current.forChange().account(), "prepareReferral", key, caseFile, referral, asPost), () -> {
                    HeldPost post = assisted(asPost);
                    UUID person = current.through(post, () -> referrals.check(caseFile, referral));
                    UUID id = Ids.next();
                    insert(id, post, PreparedKind.REFERRAL, caseFile, person, null, referral, persons.requireKey(person), ItemText.of(referral));
                    drafts.discard(DraftPlace.referral(caseFile));
                    return id;
                }));
    }

    /** All of them, or none; answers how many wait now. */
    int acknowledgements(List<ReferralVersion> wanted, @Nullable String asPost, String key) {
        if (wanted.isEmpty() || wanted.size() > MOST_AT_ONCE) {
            throw CommonProblem.invalidArgument(
                    "referrals", "1 to " + MOST_AT_ONCE + " referrals", "1 से " + MOST_AT_ONCE + " रेफरल");
        }
        changes.once(
                Change.of(current.forChange().account(), "prepareAcknowledgements", key, wanted, asPost), () -> {
                    HeldPost post = assisted(asPost);
                    wanted.forEach(each -> acknowledgement(post, each));
                    return post.post();
                });
        return wanted.size();
    }

    private void acknowledgement(HeldPost post, ReferralVersion each) {
        UUID caseFile = current.through(post, () -> referrals.checkAcknowledging(each.referral(), each.version()));
        UUID id = Ids.next();
        Instant now = clock.instant();
        database.run(
                "INSERT INTO prepared_item (id, post, kind, status, case_file, referral, referral_version, service,"
                        + " prepared_by, prepared_at, lapses_at, version) SELECT ?, ?, 'ACKNOWLEDGEMENT', 'PREPARED', r.case_file, r.id,"
                        + " ?, r.service, ?, ?, ?, 1 FROM referral r WHERE r.id = ? AND NOT EXISTS (SELECT 1 FROM prepared_item i"
                        + " WHERE i.referral = r.id AND i.status = 'PREPARED')",
                id,
                post.post(),
                each.version(),
                current.account(),
                now,
                now.plus(LapsingItems.KEPT),
                each.referral());
        audit.prepared(current.account(), "ITEM_PREPARED", post.post(), caseFile, id, current.account());
    }

    private void insert(
            UUID id,
            HeldPost post,
            PreparedKind kind,
            @Nullable UUID caseFile,
            @Nullable UUID person,
            @Nullable String form,
            @Nullable NewReferral referral,
            DataKey key,
            String content) {
        Instant now = clock.instant();
        database.run(
                "INSERT INTO prepared_item (id, post, kind, status, case_file, person, form, service, to_post,"
                        + " sealed_content, prepared_by, prepared_at, lapses_at, version)"
                        + " VALUES (?, ?, ?, 'PREPARED', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                id,
                post.post(),
                kind,
                caseFile,
                person,
                form,
                referral == null ? null : referral.service(),
                referral == null ? null : Ids.parse("referral.toPost", referral.toPost()),
                key.seal(SealedItem.placeOf(id), content),
                current.account(),
                now,
                now.plus(LapsingItems.KEPT));
        audit.prepared(current.account(), "ITEM_PREPARED", post.post(), caseFile, id, current.account());
    }

    private HeldPost assisted(@Nullable String asPost) {
        Viewer viewer = current.forChange();
        return (asPost == null
                        ? viewer.assisted().stream().findFirst()
                        : viewer.assisting(Ids.parse("asPost", asPost)))
                .orElseThrow(() -> new Problem(
                        AssistProblem.NOT_ASSISTING,
                        Text.of("You assist no such post", "आप ऐसे किसी पद की सहायता में नहीं हैं")));
    }

    private PreparedView prepared(UUID id) {
        return items.require(new ArrayList<>(List.of(id))).getFirst().view();
    }
}
