package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Reads the persons of cases, by code. */
@ApplicationScoped
public class PersonLists {
    @Inject
    private Database database;

    /**
     * Of each case the persons that the caller may know: those its department recorded and those it was asked for. In
     * the order in which they were recorded; one statement for all cases.
     */
    public Map<UUID, List<PersonView>> of(Map<UUID, CaseAccess> accesses, Page page) {
        List<String> own = CaseAccess.departmentsOf(accesses.values());
        List<UUID> asked = accesses.values().stream()
                .flatMap(access -> access.shared().stream())
                .map(CaseAccess.SharedField::person)
                .distinct()
                .toList();
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(own);
        parameters.addAll(asked);
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        record Known(UUID caseFile, String department, PersonView person) {}
        Map<UUID, List<PersonView>> byCase = new HashMap<>();
        database.list(
                        row -> new Known(row.uuid(1), row.text(2), view(row)),
                        "SELECT case_file, department, id, code, role, gender, age_group, in_accused_household, recorded_at,"
                                + " version FROM (SELECT n.*, o.department,"
                                + " ROW_NUMBER() OVER (PARTITION BY n.case_file ORDER BY n.id) place FROM person n"
                                + " JOIN post p ON p.id = n.recorded_by_post JOIN office o ON o.id = p.office"
                                + " WHERE n.case_file IN " + Database.places(accesses.size())
                                + " AND (o.department IN " + Database.places(own.size()) + " OR n.id IN "
                                + Database.places(asked.size()) + ")"
                                + (page.after().isPresent() ? " AND n.id > ?" : "")
                                + ") ranked WHERE place <= ? ORDER BY id",
                        parameters.toArray())
                .stream()
                .filter(known -> accesses.get(known.caseFile()).isOwn(known.department())
                        || accesses.get(known.caseFile()).isAskedFor(known.person().id()))
                .forEach(known -> byCase.computeIfAbsent(known.caseFile(), none -> new ArrayList<>())
                        .add(known.person()));
        return byCase;
    }

    private static PersonView view(Row row) {
        return new PersonView(
                row.uuid(3),
                row.text(4),
                PersonRole.valueOf(row.text(5)),
                Gender.valueOf(row.text(6)),
                AgeGroup.valueOf(row.text(7)),
                row.flag(8),
                row.instant(9),
                row.number(10));
    }
}
