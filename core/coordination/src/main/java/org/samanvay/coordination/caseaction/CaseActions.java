package org.samanvay.coordination.caseaction;

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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.meeting.DecisionStatus;
import org.samanvay.coordination.meeting.SendBackReason;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;

/** Reads the actions of conferences and plans; who may know of the source is asked before. One statement for a list. */
@ApplicationScoped
public class CaseActions {
    private static final String COLUMNS = "a.id, a.person, a.source_kind, a.source, a.number, a.owner_post, a.due_at, a.status,"
            + " a.outcome, a.sealed_text, a.sealed_result, a.sent_back, a.sent_back_reason, a.reported_at, a.reported_by,"
            + " a.verified_at, a.version, k.wrapped_key, " + GlanceColumns.of("t");
    private static final int OWNER = 19;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private PersonKeys keys;

    @Inject
    private Clock clock;

    /**
     * Of each source its actions, in their order.
     *
     * @param readsAll of which of them the caller reads everything; of the others its own posts' actions only, and of the
     *     rest that they are
     */
    public Map<UUID, List<CaseActionView>> of(Collection<UUID> sources, Predicate<UUID> readsAll) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<CaseActionView>> bySource = new HashMap<>();
        read("a.source IN " + Database.places(sources.size()) + " ORDER BY a.source, a.number", sources, readsAll)
                .forEach(action -> bySource.computeIfAbsent(action.source(), none -> new ArrayList<>()).add(action));
        return bySource;
    }

    List<CaseActionView> read(String condition, Collection<?> values, Predicate<UUID> readsAll) {
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.addAll(values);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Viewer viewer = current.get();
        Set<UUID> looking = current.looking().workingPosts();
        Instant now = clock.instant();
        return database.list(
                row -> view(row, posts, viewer, looking, readsAll, now),
                "SELECT " + COLUMNS + " FROM case_action a LEFT JOIN person_key k ON k.person = a.person"
                        + GlanceColumns.join("t", "a.owner_post") + " WHERE " + condition,
                parameters.toArray());
    }

    private CaseActionView view(
            Row row, GlanceColumns posts, Viewer viewer, Set<UUID> looking, Predicate<UUID> readsAll, Instant now) {
        UUID id = row.uuid(1);
        UUID source = row.uuid(4);
        UUID owner = row.uuid(6);
        boolean all = readsAll.test(source);
        boolean reads = all || looking.contains(owner);
        boolean owns = viewer.workingPosts().contains(owner);
        DecisionStatus status = DecisionStatus.valueOf(row.text(8));
        byte[] wrapped = reads ? row.bytes(18).orElse(null) : null;
        String text = opened(row.uuid(2), wrapped, textOf(id), row.bytes(10).orElse(null));
        String result = opened(row.uuid(2), wrapped, resultOf(id), row.bytes(11).orElse(null));
        PostGlance by = posts.read(row, OWNER);
        return new CaseActionView(
                id,
                ActionSource.valueOf(row.text(3)),
                source,
                row.number(5),
                by,
                text,
                row.instant(7),
                status,
                reads ? row.findConstant(ActionOutcome.class, 9) : null,
                result,
                status == DecisionStatus.OPEN && row.instant(7).isBefore(now),
                row.number(12),
                reads ? row.findConstant(SendBackReason.class, 13) : null,
                row.findInstant(14),
                row.findInstant(16),
                owns && status == DecisionStatus.OPEN,
                all && !owns && status == DecisionStatus.REPORTED && !viewer.account().equals(row.findUuid(15)),
                row.number(17));
    }

    private @Nullable String opened(UUID person, byte @Nullable [] wrapped, Place place, byte @Nullable [] sealed) {
        return wrapped == null || sealed == null ? null : keys.unwrap(person, wrapped).openText(place, sealed);
    }

    static Place textOf(UUID action) {
        return new Place("case_action", "sealed_text", action, 1);
    }

    static Place resultOf(UUID action) {
        return new Place("case_action", "sealed_result", action, 1);
    }
}
