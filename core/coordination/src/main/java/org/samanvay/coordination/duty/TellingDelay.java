package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Tells posts that an officer's duty is about to be late, and that it is; where its rule is settled, the post above too,
 * unless the case is shut against it. Where the case is shut against the post that answers, or does not name it, its delay is
 * told to the post that leads the case: somebody learns of it, and nobody unnamed does. What is late already has no alarm any more. Any number of nodes may look at once:
 * each takes rows that no other has hold of, and what one has told no other finds. Nobody is told of an independent body's
 * delay.
 */
@ApplicationScoped
class TellingDelay implements Recurring {
    private static final int AT_ONCE = 200;

    /** Not of what is late: it may have become so since what is late was looked for, or another node has hold of it. */
    private static final String ALARMS =
            " FROM duty d WHERE d.standing = 'OPEN' AND d.kind = 'DUTY' AND d.alarmed_at IS NULL AND d.alarm_at <= ?"
                    + " AND d.due_at > ?";
    private static final String OVERDUE =
            " FROM duty d WHERE d.standing = 'OPEN' AND d.kind = 'DUTY' AND d.overdue_told_at IS NULL AND d.due_at <= ?";

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private LawChecks checks;

    @Inject
    private Posts posts;

    @Inject
    private DutyBook book;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    private record Late(UUID id, UUID caseFile, String department, String code, @Nullable UUID post, UUID owner) {
        UUID seat() {
            return Optional.ofNullable(post).orElse(owner);
        }
    }

    @Override
    public String what() {
        return "Telling of late duties";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("SAMANVAY_DUTY_SECONDS", Duration.ofMinutes(1));
    }

    /** Looks before it locks: most looks find nothing. */
    @Override
    public void look() {
        Instant now = clock.instant();
        boolean any = database.find(
                        row -> row.flag(1),
                        "SELECT EXISTS (SELECT 1" + OVERDUE + ") OR EXISTS (SELECT 1" + ALARMS + ")",
                        now,
                        now,
                        now)
                .orElse(false);
        if (any) {
            tellAll(OVERDUE, "overdue_told_at = ?, alarmed_at = COALESCE(alarmed_at, ?)", StepKind.DUTY_OVERDUE);
            tellAll(ALARMS, "alarmed_at = ?", StepKind.DUTY_ALARM);
        }
    }

    private void tellAll(String which, String told, StepKind kind) {
        int found;
        do {
            found = changes.inTransaction(() -> tellSome(which, told, kind));
        } while (found == AT_ONCE);
    }

    private int tellSome(String which, String told, StepKind kind) {
        Instant now = clock.instant();
        List<Late> late = database.list(
                row -> new Late(
                        row.uuid(1), row.uuid(2), row.text(3), row.text(4), row.findUuid(5), row.uuid(6)),
                "SELECT d.id, d.case_file, d.department, d.code, d.post, (SELECT c.owner_post FROM case_file c WHERE c.id ="
                        + " d.case_file)" + which + " LIMIT " + AT_ONCE + " FOR UPDATE SKIP LOCKED",
                eachTime(which, now).toArray());
        if (late.isEmpty()) {
            return 0;
        }
        mark(late, told, now);
        Map<UUID, PostCard> seats = posts.findAll(late.stream().map(Late::seat).toList());
        List<Late> breached = kind == StepKind.DUTY_OVERDUE ? breached(late) : List.of();
        Set<Told> mayKnow = mayKnow(late, breached, seats);
        steps.together(() -> {
            late.forEach(duty -> steps.write(step(duty, kind, seatOf(duty, seats)).telling(whom(duty, mayKnow))));
            breached.forEach(duty -> {
                PostCard seat = seatOf(duty, seats);
                Step step = step(duty, StepKind.DUTY_BREACHED, seat);
                UUID superior = seat.superior();
                boolean tells = superior != null && mayKnow.contains(new Told(duty.caseFile(), superior));
                steps.write(tells ? step.telling(superior) : step);
            });
        });
        return late.size();
    }

    private void mark(List<Late> late, String told, Instant now) {
        List<Object> parameters = eachTime(told, now);
        late.forEach(duty -> parameters.add(duty.id()));
        database.run(
                "UPDATE duty SET " + told + " WHERE id IN " + Database.places(late.size()), parameters.toArray());
    }

    /** Now, for every question mark. */
    private static List<Object> eachTime(String sql, Instant now) {
        List<Object> parameters = new ArrayList<>();
        sql.chars().filter(each -> each == '?').forEach(each -> parameters.add(now));
        return parameters;
    }

    private List<Late> breached(Collection<Late> late) {
        Set<DeclaredDuty> settled = checks.settled();
        return late.stream()
                .filter(duty -> book.find(duty.department(), duty.code()).filter(settled::contains).isPresent())
                .toList();
    }

    private record Told(UUID caseFile, UUID post) {}

    private static UUID whom(Late duty, Set<Told> mayKnow) {
        return mayKnow.contains(new Told(duty.caseFile(), duty.seat())) ? duty.seat() : duty.owner();
    }

    /** Of the posts that answer, and those above them that a breach goes to, which may know of the case; one statement. */
    private Set<Told> mayKnow(List<Late> late, List<Late> breached, Map<UUID, PostCard> seats) {
        Set<Told> asked = new LinkedHashSet<>();
        late.forEach(duty -> asked.add(new Told(duty.caseFile(), duty.seat())));
        breached.forEach(duty -> Optional.ofNullable(seatOf(duty, seats).superior())
                .ifPresent(above -> asked.add(new Told(duty.caseFile(), above))));
        List<Object> pairs = new ArrayList<>();
        asked.forEach(each -> pairs.addAll(List.of(each.caseFile(), each.post())));
        String places = String.join(", ", Collections.nCopies(asked.size(), "(?, ?)"));
        return new HashSet<>(database.list(
                row -> new Told(row.uuid(1), row.uuid(2)),
                "SELECT c.id, p.id FROM case_file c JOIN post p WHERE (c.id, p.id) IN (" + places + ") AND NOT EXISTS"
                        + " (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office = p.office) AND"
                        + " (NOT c.restricted OR EXISTS (SELECT 1 FROM named_post n WHERE n.case_file = c.id AND"
                        + " n.post = p.id))",
                pairs.toArray()));
    }

    private static PostCard seatOf(Late duty, Map<UUID, PostCard> seats) {
        return Objects.requireNonNull(seats.get(duty.seat()));
    }

    private static Step step(Late duty, StepKind kind, PostCard seat) {
        HeldPost at = new HeldPost(
                seat.id(),
                seat.office(),
                duty.department(),
                seat.level(),
                seat.state(),
                seat.district(),
                seat.nodal());
        return Step.byPlatform(duty.caseFile(), kind, at).about(duty.id()).detail(duty.code());
    }
}
