package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.ShutOffices;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.grievance.Refusals.Declared;
import org.samanvay.coordination.grievance.Refusals.Refusable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.ReferralMoved;
import org.samanvay.coordination.referral.ReferralStatus;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Text;

/** Opens a grievance: with the entry that refuses, in its transaction, or by hand of another office. */
@ApplicationScoped
class OpeningGrievance {
    @Inject
    private ShutOffices shutOffices;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Persons persons;

    @Inject
    private Posts posts;

    @Inject
    private Refusals refusals;

    @Inject
    private Notices notices;

    @Inject
    private Audit audit;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What was refused, by whom and when. */
    private record Refused(
            UUID caseFile,
            UUID person,
            String what,
            Refusable refusable,
            PostCard by,
            Instant at,
            @Nullable UUID source,
            @Nullable UUID openedBy) {}

    void whenStored(@Observes EntryStored stored) {
        for (Declared declared : refusals.recordedIn(stored.form())) {
            boolean refuses = ConditionEvaluator.evaluate(
                            declared.refusal().when(), stored.answers().values())
                    == Truth.TRUE;
            if (refuses && standing(declared.code(), stored.entry()).isEmpty()) {
                Refusable refusable = refusals.find(declared.code()).orElseThrow();
                posts.find(stored.by().post())
                        .ifPresent(by -> open(new Refused(
                                stored.caseFile(),
                                stored.person(),
                                declared.code(),
                                refusable,
                                by,
                                stored.corrected() ? clock.instant() : stored.actedAt(),
                                stored.entry(),
                                null)));
            }
        }
    }

    /** A service that is simply not given; every other reason to decline says where she is served or that she is not. */
    void whenMoved(@Observes ReferralMoved moved) {
        if (moved.status() == ReferralStatus.DECLINED) {
            database.find(
                            row -> row.uuid(1),
                            "SELECT from_post FROM referral WHERE id = ? AND reason IN ('SERVICE_NOT_AVAILABLE', 'NO_CAPACITY')",
                            moved.referral())
                    .ifPresent(sender -> refused(moved, sender));
        }
    }

    private void refused(ReferralMoved moved, UUID sender) {
        Refusable service = refusals.find(moved.service()).orElseThrow();
        posts.find(moved.toPost())
                .ifPresent(by -> open(new Refused(
                        moved.caseFile(),
                        moved.person(),
                        moved.service(),
                        service,
                        by,
                        clock.instant(),
                        moved.referral(),
                        sender)));
    }

    /** By hand: any office of the case but the one that refused. */
    UUID open(UUID caseFile, NewGrievance asked) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        UUID person = persons.require(access, Ids.parse("grievance.person", asked.person())).id();
        PostCard against = posts.find(Ids.parse("grievance.post", asked.post()))
                .filter(post -> post.state() == access.state())
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Post", "पद")));
        Refusable refusable = refusals.find(asked.what())
                .filter(what -> what.department().equals(against.department()))
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "grievance.what", "Not a service or refusal of that department", "उस विभाग की ऐसी कोई सेवा या अस्वीकृति नहीं है"));
        if (current.get().posts().stream().anyMatch(held -> held.office().equals(against.office()))) {
            throw CommonProblem.notAllowed(
                    "Another office brings a refusal of yours before the level above", "आपके कार्यालय की अस्वीकृति कोई अन्य कार्यालय उच्च स्तर पर ले जाएगा");
        }
        UUID referral = asked.referral() == null ? null : declined(caseFile, asked.referral(), against.id());
        if (referral != null && standing(asked.what(), referral).isPresent()) {
            throw new Problem(
                    GrievanceProblem.GRIEVANCE_STANDS,
                    Text.of("A grievance of this refusal is there already", "इस अस्वीकृति की शिकायत पहले से है"));
        }
        UUID opened = open(new Refused(
                        caseFile, person, asked.what(), refusable, against, clock.instant(), referral, by.post()))
                .orElseThrow(() -> new Problem(
                        GrievanceProblem.NOBODY_ABOVE,
                        Text.of(
                                "Nobody of the platform sits above this body", "इस निकाय के ऊपर मंच पर कोई पद नहीं है")));
        audit.actOfPost(current.account(), by.post(), "GRIEVANCE_OPENED", opened);
        return opened;
    }

    private UUID declined(UUID caseFile, String id, UUID against) {
        return database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM referral WHERE id = ? AND case_file = ? AND to_post = ?"
                                + " AND status IN ('DECLINED', 'RETURNED', 'EXPIRED')",
                        Ids.parse("grievance.referral", id),
                        caseFile,
                        against)
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "grievance.referral", "Not a referral that this post declined, returned or let expire", "ऐसा रेफरल नहीं जिसे इस पद ने अस्वीकार किया, लौटाया या समाप्त होने दिया"));
    }

    private Optional<UUID> standing(String what, UUID source) {
        return database.find(
                row -> row.uuid(1), "SELECT id FROM grievance WHERE source = ? AND what = ?", source, what);
    }

    private Optional<UUID> open(Refused refused) {
        return above(refused).map(to -> {
            UUID id = Ids.next();
            Instant now = clock.instant();
            Instant due = Deadlines.end(refused.at(), refused.refusable().decideWithin());
            database.run(
                    "INSERT INTO grievance (id, case_file, person, state, district, department, what, against_post,"
                            + " against_office, to_post, source, opened_by_post, refused_at, opened_at, due_at, look_at,"
                            + " version)"
                            + " SELECT ?, c.id, ?, c.state, c.district, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1 FROM case_file c"
                            + " WHERE c.id = ?",
                    id,
                    refused.person(),
                    refused.by().department(),
                    refused.what(),
                    refused.by().id(),
                    refused.by().office(),
                    to,
                    refused.source(),
                    refused.openedBy(),
                    refused.at(),
                    now,
                    due,
                    GrievanceLadder.firstLook(now, due),
                    refused.caseFile());
            notices.tell(to, NoticeKind.GRIEVANCE_OPENED, id);
            return id;
        });
    }

    /**
     * The nearest post above in another office that the case is not shut against, held by somebody else than who refused:
     * nobody decides about a refusal of her own. Where she holds them all the nearest it is; of no line above, nobody.
     */
    private Optional<UUID> above(Refused refused) {
        List<PostCard> others = shutOffices.lineAbove(refused.by().id(), refused.caseFile()).stream()
                .filter(card -> !card.office().equals(refused.by().office()))
                .toList();
        return others.stream()
                .filter(card -> !refused.by().isHeldByWhoHolds(card))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(PostCard::id);
    }
}
