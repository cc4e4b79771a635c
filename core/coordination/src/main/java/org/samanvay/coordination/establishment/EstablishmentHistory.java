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
import org.samanvay.coordination.office.HiddenOffices;
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
            SELECT v.establishment, v.version, v.recorded_at, v.name_en, v.name_hi, v.status, v.status_since,
                   v.status_reference, v.withdrawn, v.register, %s
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

    @Inject
    private HiddenOffices hidden;

    private record Member(UUID establishment, EstablishmentVersion version) {}

    /** The same page of the history of each, the newest version first. */
    Map<UUID, Slice<EstablishmentVersion>> pages(List<UUID> establishments, Page page) {
        List<Object> values = new ArrayList<>(establishments);
        values.add(page.afterNumber().orElse(Integer.MAX_VALUE));
        values.add(page.limit());
        Map<UUID, List<EstablishmentVersion>> read = database
                .list(this::member, VERSIONS.formatted(HiddenOffices.NAME, Database.places(establishments.size())), values.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Member::establishment, Collectors.mapping(Member::version, Collectors.toList())));
        Map<UUID, Slice<EstablishmentVersion>> pages = new HashMap<>();
        establishments.forEach(id -> pages.put(
                id, page.slice(read.getOrDefault(id, List.of()), each -> String.valueOf(each.version()))));
        return pages;
    }

    private Member member(Row row) {
        String status = row.text(6);
        String of = row.text(10);
        BilingualText words = registers
                .find(of)
                .map((Register register) -> EstablishmentView.statusName(register, status))
                .orElse(new BilingualText(status, status));
        boolean byAPost = row.findText(11) != null;
        return new Member(
                row.uuid(1),
                new EstablishmentVersion(
                        row.number(2),
                        row.instant(3),
                        byAPost ? BilingualText.of(hidden.nameWithoutPlace(row, 11, departmentOf(of))) : null,
                        new BilingualText(row.text(4), row.text(5)),
                        status,
                        words,
                        row.findDate(7),
                        row.findText(8),
                        row.flag(9)));
    }

    private static String departmentOf(String register) {
        return register.substring(0, register.indexOf('.'));
    }
}
