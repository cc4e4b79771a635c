package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
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
        SqlCondition readable = Readable.own(accesses.values(), "n.case_file", "o.department")
                .or(Readable.askedFor(accesses.values(), "n.case_file", "n.id"));
        List<Object> parameters = new ArrayList<>(accesses.keySet());
        parameters.addAll(readable.parameters());
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        record Known(UUID caseFile, PersonView person) {}
        Map<UUID, List<PersonView>> byCase = new HashMap<>();
        database.list(
                        row -> new Known(row.uuid(1), view(row)),
                        "SELECT case_file, id, code, role, gender, age_group, in_accused_household, recorded_at,"
                                + " version FROM (SELECT n.*,"
                                + " ROW_NUMBER() OVER (PARTITION BY n.case_file ORDER BY n.id) place FROM person n"
                                + " JOIN post p ON p.id = n.recorded_by_post JOIN office o ON o.id = p.office"
                                + " WHERE n.case_file IN " + Database.places(accesses.size())
                                + " AND " + readable.sql()
                                + (page.after().isPresent() ? " AND n.id > ?" : "")
                                + ") ranked WHERE place <= ? ORDER BY id",
                        parameters.toArray())
                .forEach(known -> byCase.computeIfAbsent(known.caseFile(), none -> new ArrayList<>())
                        .add(known.person()));
        return byCase;
    }

    private static PersonView view(Row row) {
        return new PersonView(
                row.uuid(2),
                row.text(3),
                PersonRole.valueOf(row.text(4)),
                Gender.valueOf(row.text(5)),
                AgeGroup.valueOf(row.text(6)),
                row.flag(7),
                row.instant(8),
                row.number(9));
    }
}
