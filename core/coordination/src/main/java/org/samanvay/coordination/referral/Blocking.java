package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/**
 * Where the late ones among some referrals wait. The receiver may have asked another post for the same person: then that
 * one is named, unless the caller may not know of it. A few statements, and one where nothing is late.
 */
@ApplicationScoped
class Blocking {
    private static final String DUE = "CASE WHEN r.status IN ('SENT', 'RECEIVED') THEN r.acknowledge_by ELSE r.act_by END";

    private static final String OPEN = "('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')";

    private static final String LATE = "SELECT r.id, r.case_file, r.to_post, " + DUE + ", b.id, b.to_post, b.sent_at, b.service,"
            + " b.from_department, b.to_department FROM referral r LEFT JOIN referral b ON b.case_file = r.case_file AND b.person ="
            + " r.person AND b.from_post = r.to_post AND b.id > r.id AND b.status IN " + OPEN + " WHERE r.status IN " + OPEN
            + " AND " + DUE + " < ? AND r.id IN %s ORDER BY r.id, b.id";

    @Inject
    private Database database;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Confidence confidence;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    /** A late referral, and one that its receiver sent in turn where there is any. */
    private record Late(UUID id, UUID caseFile, UUID post, Instant due, @Nullable Onward onward) {
        static Late of(Row row) {
            UUID onward = row.findUuid(5);
            return new Late(
                    row.uuid(1),
                    row.uuid(2),
                    row.uuid(3),
                    row.instant(4),
                    onward == null
                            ? null
                            : new Onward(
                                    onward, row.uuid(6), row.instant(7), row.text(8), row.text(9), row.text(10)));
        }
    }

    private record Onward(UUID id, UUID post, Instant sent, String service, String from, String to) {}

    private record Waiting(UUID post, Instant since, @Nullable UUID referral) {}

    /** Of each late one; those in time are missing. */
    Map<UUID, BlockedBy> of(List<UUID> referrals) {
        List<Object> parameters = new ArrayList<>(List.of(clock.instant()));
        parameters.addAll(referrals);
        List<Late> late =
                database.list(Late::of, LATE.formatted(Database.places(referrals.size())), parameters.toArray());
        Map<UUID, Waiting> waiting = waiting(late);
        return waiting.isEmpty() ? Map.of() : named(waiting);
    }

    /** The first post that was asked in turn and that the caller may know of; else the receiver itself. */
    private Map<UUID, Waiting> waiting(List<Late> late) {
        Set<UUID> cases = new LinkedHashSet<>();
        late.stream().filter(each -> each.onward() != null).forEach(each -> cases.add(each.caseFile()));
        Map<UUID, CaseAccess> accesses = kernel.find(current.get(), cases);
        Map<UUID, Waiting> waiting = new LinkedHashMap<>();
        for (Late each : late) {
            Onward onward = each.onward();
            if (onward != null && isKnown(accesses.get(each.caseFile()), onward)) {
                Waiting found = waiting.get(each.id());
                if (found == null || found.referral() == null) {
                    waiting.put(each.id(), new Waiting(onward.post(), onward.sent(), onward.id()));
                }
            } else {
                waiting.putIfAbsent(each.id(), new Waiting(each.post(), each.due(), null));
            }
        }
        return waiting;
    }

    private boolean isKnown(@Nullable CaseAccess access, Onward onward) {
        return access != null && confidence.lets(access, onward.service(), onward.from(), onward.to());
    }

    private Map<UUID, BlockedBy> named(Map<UUID, Waiting> waiting) {
        Collection<UUID> asked =
                waiting.values().stream().map(Waiting::post).distinct().toList();
        Map<UUID, UUID> answering = posts.answeringFor(asked);
        Set<UUID> all = new LinkedHashSet<>(asked);
        all.addAll(answering.values());
        Map<UUID, PostCard> cards = posts.findAll(all);
        OfficesTold told = hidden.forCaller();
        Map<UUID, BlockedBy> blocked = new LinkedHashMap<>();
        waiting.forEach((id, where) -> Optional.ofNullable(cards.get(where.post()))
                .ifPresent(card -> blocked.put(
                        id,
                        new BlockedBy(
                                PostGlance.of(card, told),
                                where.since(),
                                where.referral(),
                                card.isVacant()
                                        ? Optional.ofNullable(answering.get(where.post()))
                                                .map(cards::get)
                                                .map(other -> PostGlance.of(other, told))
                                                .orElse(null)
                                        : null))));
        return blocked;
    }
}
