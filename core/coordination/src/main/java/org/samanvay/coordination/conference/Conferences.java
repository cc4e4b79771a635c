package org.samanvay.coordination.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.caseaction.ActionAccess;
import org.samanvay.coordination.caseaction.ActionSource;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.risk.RiskAssessments;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.RiskLevel;
import org.samanvay.spi.Text;

/** Reads conferences: those to which a post of the caller was invited, in cases that exist for it, and no others. */
@ApplicationScoped
class Conferences implements ActionAccess {
    private static final String COLUMNS = "f.id, f.case_file, c.number, f.person, f.ground, f.status, f.proposed_at,"
            + " f.decide_by, f.planned_at, f.returns_due_at, f.held_at, f.follow_up_at, f.set_aside_reason, f.basis,"
            + " f.sealed_basis_reference, f.sealed_agenda, f.version, k.wrapped_key, a.id, a.sealed, f.convener_post, "
            + GlanceColumns.of("t");
    private static final int CONVENER = 22;
    private static final Siblings<UUID> ALONE = new Siblings<>(List.of());

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private RiskAssessments assessments;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    /** Of each case those to which the caller was invited, newest first; one statement for all cases. */
    Map<UUID, List<ConferenceView>> of(Collection<UUID> cases, Page page) {
        List<Object> more = new ArrayList<>(cases);
        page.after().ifPresent(more::add);
        more.add(page.limit());
        Map<UUID, List<ConferenceView>> byCase = new HashMap<>();
        read(
                        "f.id IN (SELECT z.id FROM (SELECT y.id, ROW_NUMBER() OVER (PARTITION BY y.case_file ORDER BY y.id"
                                + " DESC) place FROM case_conference y WHERE y.id IN (SELECT m.conference FROM"
                                + " conference_invitee m WHERE m.post IN %1$s) AND y.case_file IN "
                                + Database.places(cases.size()) + (page.after().isPresent() ? " AND y.id < ?" : "")
                                + ") z WHERE z.place <= ?) ORDER BY f.id DESC",
                        more)
                .forEach(each -> byCase.computeIfAbsent(each.caseFile(), none -> new ArrayList<>()).add(each));
        return byCase;
    }

    ConferenceView require(UUID id) {
        return read(
                        "f.id IN (SELECT m.conference FROM conference_invitee m WHERE m.post IN %1$s AND m.conference = ?)",
                        List.of(id))
                .stream()
                .findFirst()
                .orElseThrow(Conferences::notFound);
    }

    /** @param condition with the caller's posts as its first values */
    private List<ConferenceView> read(String condition, List<Object> more) {
        Viewer viewer = current.looking();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(visible.parameters());
        parameters.addAll(viewer.workingPosts());
        parameters.addAll(more);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Set<UUID> working = current.get().workingPosts();
        List<ConferenceView> read = database.list(
                row -> view(row, posts, working),
                "SELECT " + COLUMNS + " FROM case_conference f JOIN case_file c ON c.id = f.case_file"
                        + " LEFT JOIN person_key k ON k.person = f.person LEFT JOIN risk_assessment a ON a.id = f.assessment"
                        + GlanceColumns.join("t", "f.convener_post") + " WHERE " + visible.sql() + " AND "
                        + condition.formatted(Database.places(viewer.workingPosts().size())),
                parameters.toArray());
        Siblings<UUID> together =
                new Siblings<>(read.stream().map(ConferenceView::id).toList());
        return read.stream().map(each -> each.among(together)).toList();
    }

    private ConferenceView view(Row row, GlanceColumns posts, Set<UUID> working) {
        UUID id = row.uuid(1);
        UUID person = row.uuid(4);
        byte[] wrapped = row.bytes(18).orElse(null);
        UUID assessment = row.findUuid(19);
        RiskLevel risk = assessment == null
                ? null
                : assessments
                        .level(assessment, person, wrapped, row.bytes(20).orElse(null))
                        .orElse(null);
        String agenda = opened(person, wrapped, Sealed.agenda(id), row.bytes(16).orElse(null));
        return new ConferenceView(
                id,
                row.uuid(2),
                row.text(3),
                person,
                ConferenceGround.valueOf(row.text(5)),
                risk,
                ConferenceStatus.valueOf(row.text(6)),
                posts.read(row, CONVENER),
                row.instant(7),
                row.instant(8),
                row.findInstant(9),
                row.findInstant(10),
                row.findInstant(11),
                row.findInstant(12),
                row.findConstant(SetAsideReason.class, 13),
                row.findConstant(Basis.class, 14),
                opened(person, wrapped, Sealed.basis(id), row.bytes(15).orElse(null)),
                agenda == null ? List.of() : agenda.lines().toList(),
                working.contains(row.uuid(21)),
                row.number(17),
                ALONE);
    }

    /** Of conferences that the caller was found to know; one statement for all of them. */
    Map<UUID, List<ConferenceInviteeView>> invitees(List<UUID> conferences) {
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(conferences);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Set<UUID> working = current.get().workingPosts();
        Instant now = clock.instant();
        Map<UUID, List<ConferenceInviteeView>> byConference = new HashMap<>();
        database.list(
                row -> byConference.computeIfAbsent(row.uuid(1), none -> new ArrayList<>())
                        .add(invitee(row, posts, working, now)),
                "SELECT i.conference, i.post, i.sealed_answer, i.answered_at, i.present, f.person, f.returns_due_at,"
                        + " f.convener_post, k.wrapped_key, " + GlanceColumns.of("t")
                        + " FROM conference_invitee i JOIN case_conference f ON f.id = i.conference"
                        + " LEFT JOIN person_key k ON k.person = f.person" + GlanceColumns.join("t", "i.post")
                        + " WHERE i.conference IN " + Database.places(conferences.size())
                        + " ORDER BY i.conference, i.post <> f.convener_post, i.post",
                parameters.toArray());
        return byConference;
    }

    private ConferenceInviteeView invitee(Row row, GlanceColumns posts, Set<UUID> working, Instant now) {
        UUID post = row.uuid(2);
        boolean convenes = post.equals(row.uuid(8));
        Instant due = row.findInstant(7);
        Instant answered = row.findInstant(4);
        return new ConferenceInviteeView(
                posts.read(row, 10),
                convenes,
                answered,
                opened(
                        row.uuid(6),
                        row.bytes(9).orElse(null),
                        Sealed.answer(row.uuid(1), post),
                        row.bytes(3).orElse(null)),
                !convenes && answered == null && due != null && due.isBefore(now),
                row.findNumber(5) == null ? null : row.flag(5),
                working.contains(post));
    }

    private @Nullable String opened(UUID person, byte @Nullable [] wrapped, Place place, byte @Nullable [] sealed) {
        return wrapped == null || sealed == null ? null : keys.unwrap(person, wrapped).openText(place, sealed);
    }

    @Override
    public boolean covers(ActionSource kind) {
        return kind == ActionSource.CONFERENCE;
    }

    @Override
    public boolean readsAll(UUID conference, Collection<UUID> posts) {
        List<Object> parameters = new ArrayList<>(List.of(conference));
        parameters.addAll(posts);
        return database.find(
                        row -> true,
                        "SELECT 1 FROM conference_invitee WHERE conference = ? AND post IN "
                                + Database.places(posts.size()) + " LIMIT 1",
                        parameters.toArray())
                .isPresent();
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Case conference", "प्रकरण सम्मेलन"));
    }
}
