package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Intimation.Sending;

/** What decides where the intimations of an entry stand; a fixed number of statements, however many there are. */
@ApplicationScoped
class PacketFacts {
    private static final int MOST_POSTS = 100;

    /** In these a referral came to nothing, and what it told is due again. */
    private static final Set<String> CAME_TO_NOTHING = Set.of("DECLINED", "RETURNED", "EXPIRED", "WITHDRAWN");

    @Inject
    private Database database;

    @Inject
    private Posts posts;

    @Inject
    private Enabling enabling;

    /** A consent that is given and stands. */
    record Given(UUID consent, SharingPurpose purpose) {}

    /**
     * What went out last for an intimation.
     *
     * @param attempt how many times it has gone out
     * @param stands whether it does not have to go out again
     */
    record Sent(
            int attempt,
            UUID letter,
            String number,
            Instant at,
            @Nullable UUID referral,
            @Nullable Instant acknowledgedAt,
            boolean stands) {}

    /** By the receiving department. */
    Map<String, Given> consents(UUID caseFile, UUID person) {
        Map<String, Given> given = new HashMap<>();
        database.list(
                        row -> given.putIfAbsent(
                                row.text(2), new Given(row.uuid(1), SharingPurpose.valueOf(row.text(3)))),
                        "SELECT id, to_department, purpose FROM consent WHERE case_file = ? AND person = ?"
                                + " AND to_state IS NULL AND decision = 'GIVEN' AND withdrawn_at IS NULL ORDER BY id DESC",
                        caseFile,
                        person);
        return given;
    }

    /** By intimation. */
    Map<String, Sent> sent(UUID entry) {
        Map<String, Sent> sent = new HashMap<>();
        database.list(
                row -> sent.put(
                        row.text(1),
                        new Sent(
                                row.number(2),
                                row.uuid(3),
                                row.text(4),
                                row.instant(5),
                                row.findUuid(6),
                                row.findInstant(8),
                                row.findText(7) == null || !CAME_TO_NOTHING.contains(row.text(7)))),
                "SELECT i.intimation, i.attempt, l.id, l.number, l.issued_at, i.referral, r.status, r.acknowledged_at"
                        + " FROM packet_item i JOIN letter l ON l.id = i.letter LEFT JOIN referral r ON r.id = i.referral"
                        + " WHERE i.entry = ? ORDER BY i.attempt",
                entry);
        return sent;
    }

    /** The posts of the case's district that can receive each of these, by department and kind of post. */
    Map<String, List<PostCard>> receivers(CaseAccess access, Collection<Sending.ToPost> asked) {
        List<Sending.ToPost> open = asked.stream()
                .filter(each -> enabling.isEnabled(access.state(), each.department()))
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(access.state(), access.district()));
        open.forEach(each -> parameters.addAll(List.of(each.department(), each.postKind())));
        parameters.addAll(List.of(access.caseFile(), MOST_POSTS));
        List<UUID> ids = database.list(
                row -> row.uuid(1),
                "SELECT p.id FROM post p JOIN office o ON o.id = p.office WHERE o.state = ? AND o.district = ?"
                        + " AND (o.department, p.kind) IN ("
                        + String.join(", ", Collections.nCopies(open.size(), "(?, ?)"))
                        + ") AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = ? AND x.office = o.id)"
                        + " ORDER BY p.code LIMIT ?",
                parameters.toArray());
        Map<UUID, PostCard> cards = posts.findAll(ids);
        Map<String, List<PostCard>> receivers = new HashMap<>();
        ids.stream()
                .map(cards::get)
                .forEach(card -> receivers
                        .computeIfAbsent(card.department() + "." + card.kind(), none -> new ArrayList<>())
                        .add(card));
        return receivers;
    }
}
