package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samanvay.coordination.bulk.KnownPosts.KnownPost;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.post.Seat;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** Reads what the database holds of the things that a file names: three statements for the whole file. */
@ApplicationScoped
class KnownPostsReading {
    private static final String POSTS =
            "SELECT p.id, p.code, p.kind, o.department, o.level, o.state, o.district, o.code,"
                    + " p.name_en, p.name_hi, u.code FROM post p JOIN office o ON o.id = p.office"
                    + " LEFT JOIN post u ON u.id = p.reports_to WHERE p.code IN ";

    private static final String OFFICES =
            "SELECT code, department, level, state, district, name_en, name_hi, phone FROM office WHERE code IN ";

    @Inject
    private Database database;

    KnownPosts of(List<PostRow> rows) {
        Set<String> posts = new LinkedHashSet<>();
        Set<String> offices = new LinkedHashSet<>();
        rows.forEach(row -> {
            posts.add(row.code());
            row.reportsTo().ifPresent(posts::add);
            offices.add(row.office().code());
        });
        Map<String, OfficeDetails> knownOffices = new HashMap<>();
        database.list(KnownPostsReading::office, OFFICES + Database.places(offices.size()), offices.toArray())
                .forEach(office -> knownOffices.put(office.code(), office));
        return new KnownPosts(knownOffices, posts(posts), seats(PlanningPosts.seats(rows)));
    }

    /** Those of these codes that exist. */
    Map<String, KnownPost> posts(Collection<String> codes) {
        Map<String, KnownPost> known = new HashMap<>();
        database.list(KnownPostsReading::post, POSTS + Database.places(codes.size()), codes.toArray())
                .forEach(post -> known.put(post.seat().code(), post));
        return known;
    }

    private Map<String, String> seats(Set<String> seats) {
        Map<String, String> taken = new HashMap<>();
        database.list(
                        row -> Map.entry(row.text(1), row.text(2)),
                        "SELECT nodal_seat, code FROM post WHERE nodal_seat IN " + Database.places(seats.size()),
                        seats.toArray())
                .forEach(seat -> taken.put(seat.getKey(), seat.getValue()));
        return taken;
    }

    private static OfficeDetails office(Row row) {
        return new OfficeDetails(
                row.text(1),
                row.text(2),
                Level.valueOf(row.text(3)),
                row.number(4),
                row.findNumber(5),
                Text.of(row.text(6), row.text(7)),
                row.findText(8));
    }

    private static KnownPost post(Row row) {
        Seat seat = new Seat(
                row.text(2), row.text(3), row.text(4), Level.valueOf(row.text(5)), row.number(6), row.findNumber(7));
        return new KnownPost(
                row.uuid(1),
                seat,
                row.text(8),
                Text.of(row.text(9), row.text(10)),
                Optional.ofNullable(row.findText(11)));
    }
}
