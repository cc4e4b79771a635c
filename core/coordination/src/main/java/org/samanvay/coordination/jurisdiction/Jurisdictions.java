package org.samanvay.coordination.jurisdiction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.jurisdiction.JurisdictionView.Together;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficeColumns;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/** Reads jurisdictions; each list is one statement. */
@ApplicationScoped
class Jurisdictions {
    /** Of {@code jurisdiction j}, on a day that is given twice. */
    static final String ON_DAY = "j.valid_from <= ? AND (j.valid_until IS NULL OR j.valid_until > ?)";

    /** How many can answer for one place at once; there are a few. */
    private static final int MOST_AT_A_PLACE = 100;

    private static final int OWN_COLUMNS = 11;

    private static final String COLUMNS = "j.id, j.kind, j.state, COALESCE(j.name_en, o.name_en), COALESCE(j.name_hi, o.name_hi), j.reference, j.valid_from,"
            + " j.valid_until, j.end_reference, j.replaces, j.version, " + OfficeColumns.COLUMNS;

    private static final String OFFICE = " LEFT JOIN office o ON o.id = j.office LEFT JOIN state s ON s.lgd_code ="
            + " o.state LEFT JOIN district d ON d.lgd_code = o.district";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM jurisdiction j" + OFFICE;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    /** A jurisdiction over a place, and whether by the place itself or what it lies in. */
    record Over(JurisdictionView jurisdiction, PlaceLevel level) {}

    /** The newest first. */
    Slice<JurisdictionView> page(JurisdictionFilter filter, Page page) {
        Where where = filter.where()
                .andIfSet(
                        "j.id < ?",
                        page.after().map(key -> Ids.parse("after", key)).orElse(null));
        OfficesTold told = hidden.forCaller();
        List<JurisdictionView> read = database.list(
                row -> row(row, told), SELECT + where.sql() + " ORDER BY j.id DESC LIMIT ?", where.parameters(page.limit()));
        return page.slice(together(read), each -> each.id().toString());
    }

    Optional<JurisdictionView> find(UUID id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    Map<UUID, JurisdictionView> findAll(Collection<UUID> ids) {
        OfficesTold told = hidden.forCaller();
        return ids.isEmpty()
                ? Map.of()
                : together(database.list(
                                row -> row(row, told),
                                SELECT + " WHERE j.id IN " + Database.places(ids.size()),
                                ids.toArray()))
                        .stream()
                        .collect(Collectors.toMap(JurisdictionView::id, Function.identity()));
    }

    /**
     * Those over any of these places on a day.
     *
     * @param chain a place and what it lies in
     */
    List<Over> over(List<PlaceKey> chain, LocalDate on, Collection<JurisdictionKind> kinds) {
        List<Object> values = new ArrayList<>();
        chain.forEach(key -> {
            values.add(key.level());
            values.add(key.code());
        });
        values.add(on);
        values.add(on);
        values.addAll(kinds);
        String pairs = String.join(", ", Collections.nCopies(chain.size(), "(?, ?)"));
        OfficesTold told = hidden.forCaller();
        List<Over> read = database.list(
                row -> new Over(row(row, told), PlaceLevel.valueOf(row.text(OWN_COLUMNS + OfficeColumns.WIDTH + 1))),
                "SELECT " + COLUMNS + ", p.level FROM jurisdiction_place p JOIN jurisdiction j ON j.id = p.jurisdiction"
                        + OFFICE + " WHERE (p.level, p.lgd_code) IN (" + pairs + ") AND " + ON_DAY + " AND j.kind IN "
                        + Database.places(kinds.size()) + " ORDER BY j.id LIMIT " + MOST_AT_A_PLACE,
                values.toArray());
        Together together = togetherOf(read.stream().map(Over::jurisdiction).toList());
        return read.stream()
                .map(each -> new Over(with(each.jurisdiction(), together), each.level()))
                .toList();
    }

    private static List<JurisdictionView> together(List<JurisdictionView> read) {
        Together together = togetherOf(read);
        return read.stream().map(each -> with(each, together)).toList();
    }

    private static Together togetherOf(List<JurisdictionView> read) {
        List<UUID> offices = new ArrayList<>();
        read.forEach(each -> Optional.ofNullable(each.office()).ifPresent(office -> offices.add(office.id())));
        return new Together(
                new Siblings<>(read.stream().map(JurisdictionView::id).distinct().toList()),
                new Siblings<>(offices.stream().distinct().toList()));
    }

    private static JurisdictionView with(JurisdictionView each, Together together) {
        return new JurisdictionView(
                each.id(),
                each.kind(),
                each.state(),
                each.office(),
                each.name(),
                each.reference(),
                each.from(),
                each.until(),
                each.endReference(),
                each.replaces(),
                each.version(),
                together);
    }

    private static JurisdictionView row(Row row, OfficesTold told) {
        @Nullable OfficeView office =
                row.findUuid(OWN_COLUMNS + 1) == null ? null : OfficeColumns.office(row, OWN_COLUMNS + 1, told);
        return new JurisdictionView(
                row.uuid(1),
                JurisdictionKind.valueOf(row.text(2)),
                row.number(3),
                office,
                office == null || office.placeTold() ? new BilingualText(row.text(4), row.text(5)) : office.name(),
                row.text(6),
                row.date(7),
                row.findDate(8),
                row.findText(9),
                row.findUuid(10),
                row.number(11),
                togetherOf(List.of()));
    }
}
