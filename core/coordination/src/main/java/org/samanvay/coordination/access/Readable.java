package org.samanvay.coordination.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/**
 * What of each case the caller may read, as conditions over pairs of a case and what belongs to it. A list that covers
 * several cases asks with these: what is readable in one case must not become so in another, and what cannot be read must
 * not count, or a short page would tell of it.
 */
public final class Readable {
    private Readable() {}

    /** What the caller's own departments wrote; cases with the same departments, which most are, are named together. */
    public static SqlCondition own(Collection<CaseAccess> accesses, String caseColumn, String departmentColumn) {
        Map<Set<String>, List<UUID>> casesByDepartments = new LinkedHashMap<>();
        for (CaseAccess access : accesses) {
            casesByDepartments
                    .computeIfAbsent(Set.copyOf(access.seats().values()), none -> new ArrayList<>())
                    .add(access.caseFile());
        }
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        casesByDepartments.forEach((departments, cases) -> {
            conditions.add("(" + caseColumn + " IN " + Database.places(cases.size()) + " AND " + departmentColumn + " IN "
                    + Database.places(departments.size()) + ")");
            parameters.addAll(cases);
            parameters.addAll(departments);
        });
        return conditions.isEmpty()
                ? new SqlCondition("FALSE", List.of())
                : new SqlCondition("(" + String.join(" OR ", conditions) + ")", parameters);
    }

    /** The same of entries: without the forms that are withheld, but for those of its own seats. */
    public static SqlCondition ownForms(Collection<CaseAccess> accesses, EntryColumns columns) {
        String caseColumn = columns.caseFile();
        SqlCondition own = own(accesses, caseColumn, columns.department());
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>(own.parameters());
        for (CaseAccess access : accesses) {
            if (!access.withheld().isEmpty()) {
                conditions.add(" AND NOT (" + caseColumn + " = ? AND " + columns.form() + " IN "
                        + Database.places(access.withheld().size()) + " AND " + columns.by() + " NOT IN "
                        + Database.places(access.seats().size()) + ")");
                parameters.add(access.caseFile());
                parameters.addAll(access.withheld());
                parameters.addAll(access.seats().keySet());
            }
        }
        return conditions.isEmpty() ? own : new SqlCondition("(" + own.sql() + String.join("", conditions) + ")", parameters);
    }

    /**
     * Where an entry, or what was made of one, has its case, department, form and the post that wrote it.
     */
    public record EntryColumns(String caseFile, String department, String form, String by) {}

    /** Persons whom a live referral to the caller is about. */
    public static SqlCondition askedFor(Collection<CaseAccess> accesses, String caseColumn, String personColumn) {
        Tuples tuples = new Tuples(caseColumn, personColumn);
        for (CaseAccess access : accesses) {
            access.shared().forms().forEach(of -> tuples.add(access.caseFile(), of.person()));
        }
        return tuples.condition();
    }

    /** Entries about a person of whose form a referral shares a field. */
    public static SqlCondition sharedForms(
            Collection<CaseAccess> accesses, String caseColumn, String personColumn, String formColumn) {
        Tuples tuples = new Tuples(caseColumn, personColumn, formColumn);
        for (CaseAccess access : accesses) {
            access.shared().forms().forEach(of -> tuples.add(access.caseFile(), of.person(), of.form()));
        }
        return tuples.condition();
    }

    /** Incidents of the person of a referral that its sender wrote: nobody passes on what another one told it. */
    public static SqlCondition sharedIncidents(
            Collection<CaseAccess> accesses, String caseColumn, String personColumn, String departmentColumn) {
        Tuples tuples = new Tuples(caseColumn, personColumn, departmentColumn);
        for (CaseAccess access : accesses) {
            access.shared().forms().stream()
                    .filter(of -> of.form().equals("case"))
                    .forEach(of -> access.shared()
                            .senders(of, "incidents")
                            .forEach(from -> tuples.add(access.caseFile(), of.person(), from)));
        }
        return tuples.condition();
    }

    /** What some columns may be together, each once. */
    private static final class Tuples {
        private final String[] columns;
        private final Set<List<Object>> all = new LinkedHashSet<>();

        Tuples(String... columns) {
            this.columns = columns;
        }

        void add(Object... values) {
            all.add(List.of(values));
        }

        SqlCondition condition() {
            if (all.isEmpty()) {
                return new SqlCondition("FALSE", List.of());
            }
            List<Object> parameters = new ArrayList<>(all.size() * columns.length);
            all.forEach(parameters::addAll);
            String tuple = Database.places(columns.length);
            return new SqlCondition(
                    "(" + String.join(", ", columns) + ") IN (" + (tuple + ", ").repeat(all.size() - 1) + tuple + ")",
                    parameters);
        }
    }
}
