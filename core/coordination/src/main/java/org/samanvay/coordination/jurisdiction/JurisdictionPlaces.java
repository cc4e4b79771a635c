package org.samanvay.coordination.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceView;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;

/** The places of many jurisdictions and the heads of their offices, read for all of them at once. */
@ApplicationScoped
class JurisdictionPlaces {
    /** Sorts as text in the order of level and code. */
    private static final String KEY = "CONCAT(level, '/', LPAD(lgd_code, 9, '0'))";

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private PlaceRecords places;

    @Inject
    private Posts posts;

    private record Member(UUID jurisdiction, PlaceKey place) {}

    /** The same page of the places of each. */
    Map<UUID, Slice<PlaceView>> pages(List<UUID> jurisdictions, Page page) {
        List<Object> values = new ArrayList<>(jurisdictions);
        values.add(page.after().orElse(""));
        values.add(page.limit());
        List<Member> members = database.list(
                row -> new Member(row.uuid(1), new PlaceKey(PlaceLevel.valueOf(row.text(2)), row.number(3))),
                "SELECT jurisdiction, level, lgd_code FROM (SELECT jurisdiction, level, lgd_code, ROW_NUMBER() OVER"
                        + " (PARTITION BY jurisdiction ORDER BY level, lgd_code) AS place FROM jurisdiction_place WHERE"
                        + " jurisdiction IN " + Database.places(jurisdictions.size()) + " AND " + KEY
                        + " > ?) m WHERE place <= ? ORDER BY jurisdiction, level, lgd_code",
                values.toArray());
        Map<PlaceKey, PlaceView> views =
                places.findAll(members.stream().map(Member::place).toList());
        Map<UUID, List<PlaceView>> byJurisdiction = new LinkedHashMap<>();
        members.forEach(member -> Optional.ofNullable(views.get(member.place()))
                .ifPresent(view -> byJurisdiction
                        .computeIfAbsent(member.jurisdiction(), none -> new ArrayList<>())
                        .add(view)));
        Map<UUID, Slice<PlaceView>> pages = new HashMap<>();
        jurisdictions.forEach(id -> pages.put(
                id, page.slice(byJurisdiction.getOrDefault(id, List.of()), JurisdictionPlaces::key)));
        return pages;
    }

    private static String key(PlaceView place) {
        return "%s/%09d".formatted(place.level(), place.code());
    }

    /** Of each office the post that no other post of it stands above; several where the office is so made. */
    Map<UUID, PostGlance> heads(List<UUID> offices) {
        record Head(UUID office, UUID post) {}
        List<Head> heads = database.list(
                row -> new Head(row.uuid(1), row.uuid(2)),
                "SELECT p.office, p.id FROM post p LEFT JOIN post u ON u.id = p.reports_to WHERE p.office IN "
                        + Database.places(offices.size()) + " AND (u.id IS NULL OR u.office <> p.office) ORDER BY"
                        + " p.nodal DESC, p.code",
                offices.toArray());
        Map<UUID, PostCard> cards = posts.findAll(heads.stream().map(Head::post).toList());
        OfficesTold told = hidden.forCaller();
        Map<UUID, PostGlance> byOffice = new HashMap<>();
        heads.forEach(head -> {
            @Nullable PostCard card = cards.get(head.post());
            if (card != null) {
                byOffice.putIfAbsent(head.office(), PostGlance.of(card, told));
            }
        });
        return byOffice;
    }

    /** Of each office the post that answers today: its head or, while that is vacant, the nearest held post above it. */
    Map<UUID, PostGlance> answering(List<UUID> offices) {
        Map<UUID, PostGlance> heads = heads(offices);
        Map<UUID, UUID> answering = posts.answeringFor(
                heads.values().stream().map(PostGlance::id).distinct().toList());
        Map<UUID, PostCard> cards = posts.findAll(answering.values().stream().distinct().toList());
        OfficesTold told = hidden.forCaller();
        Map<UUID, PostGlance> byOffice = new HashMap<>();
        heads.forEach((office, head) -> Optional.ofNullable(answering.get(head.id()))
                .map(cards::get)
                .ifPresent(card -> byOffice.put(office, PostGlance.of(card, told))));
        return byOffice;
    }
}
