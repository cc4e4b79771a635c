package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Register;

/** The versions of many establishments, read for all of them at once. */
@ApplicationScoped
class EstablishmentHistory {
    private static final String VERSIONS =
            """
            SELECT v.establishment, v.version, v.recorded_at, p.name_en, p.name_hi, v.name_en, v.name_hi, v.status,
                   v.status_since, v.status_reference, v.withdrawn, v.register
            FROM (
                SELECT w.*, ROW_NUMBER() OVER (PARTITION BY w.establishment ORDER BY w.version DESC) AS place
                FROM establishment_version w WHERE w.establishment IN %s AND w.version < ?
            ) v
            LEFT JOIN post p ON p.id = v.recorded_by_post
            WHERE v.place <= ? ORDER BY v.establishment, v.version DESC""";

    @Inject
    private Database database;

    @Inject
    private Registers registers;

    private record Member(UUID establishment, EstablishmentVersion version) {}

    /** The same page of the history of each, the newest version first. */
    Map<UUID, Slice<EstablishmentVersion>> pages(List<UUID> establishments, Page page) {
        List<Object> values = new ArrayList<>(establishments);
        values.add(page.afterNumber().orElse(Integer.MAX_VALUE));
        values.add(page.limit());
        Map<UUID, List<EstablishmentVersion>> read = database
                .list(this::member, VERSIONS.formatted(Database.places(establishments.size())), values.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Member::establishment, Collectors.mapping(Member::version, Collectors.toList())));
        Map<UUID, Slice<EstablishmentVersion>> pages = new HashMap<>();
        establishments.forEach(id -> pages.put(
                id, page.slice(read.getOrDefault(id, List.of()), each -> String.valueOf(each.version()))));
        return pages;
    }

    private Member member(Row row) {
        String status = row.text(8);
        BilingualText words = registers
                .find(row.text(12))
                .map((Register register) -> EstablishmentView.statusName(register, status))
                .orElse(new BilingualText(status, status));
        return new Member(
                row.uuid(1),
                new EstablishmentVersion(
                        row.number(2),
                        row.instant(3),
                        row.findText(4) == null ? null : new BilingualText(row.text(4), row.text(5)),
                        new BilingualText(row.text(6), row.text(7)),
                        status,
                        words,
                        row.findDate(9),
                        row.findText(10),
                        row.flag(11)));
    }
}
