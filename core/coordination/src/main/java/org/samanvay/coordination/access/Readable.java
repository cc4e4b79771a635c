package org.samanvay.coordination.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samanvay.coordination.access.CaseAccess.SharedField;

/**
 * What of each case the caller may read, as conditions over pairs of a case and what belongs to it. A list that covers
 * several cases asks with these: what is readable in one case must not become so in another, and what cannot be read must
 * not count, or a short page would tell of it.
 */
public final class Readable {
    private Readable() {}

    /** What the caller's own departments wrote. */
    public static SqlCondition own(Collection<CaseAccess> accesses, String caseColumn, String departmentColumn) {
        return in(
                List.of(caseColumn, departmentColumn),
                tuples(accesses, access -> access.seats().values().stream().map(List::of)));
    }

    /** Persons whom a live referral to the caller is about. */
    public static SqlCondition askedFor(Collection<CaseAccess> accesses, String caseColumn, String personColumn) {
        return in(
                List.of(caseColumn, personColumn),
                tuples(accesses, access -> access.shared().stream().map(field -> List.of(field.person()))));
    }

    /** Entries about a person of whose form a referral shares a field. */
    public static SqlCondition sharedForms(
            Collection<CaseAccess> accesses, String caseColumn, String personColumn, String formColumn) {
        return in(
                List.of(caseColumn, personColumn, formColumn),
                tuples(accesses, access -> access.shared().stream().map(field -> List.of(field.person(), field.form()))));
    }

    /** Incidents of the person of a referral that its sender wrote: nobody passes on what another one told it. */
    public static SqlCondition sharedIncidents(
            Collection<CaseAccess> accesses, String caseColumn, String personColumn, String departmentColumn) {
        return in(
                List.of(caseColumn, personColumn, departmentColumn),
                tuples(accesses, access -> access.shared().stream()
                        .filter(Readable::isIncidents)
                        .map(field -> List.of(field.person(), field.from()))));
    }

    private static boolean isIncidents(SharedField field) {
        return field.form().equals("case") && field.path().equals("incidents");
    }

    private static List<List<Object>> tuples(
            Collection<CaseAccess> accesses, Function<CaseAccess, Stream<? extends List<?>>> within) {
        return accesses.stream()
                .flatMap(access -> within.apply(access).map(rest -> {
                    List<Object> tuple = new ArrayList<>();
                    tuple.add(access.caseFile());
                    tuple.addAll(rest);
                    return tuple;
                }))
                .map(List::copyOf)
                .distinct()
                .toList();
    }

    private static SqlCondition in(List<String> columns, List<List<Object>> tuples) {
        if (tuples.isEmpty()) {
            return new SqlCondition("FALSE", List.of());
        }
        String tuple = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return new SqlCondition(
                "(" + String.join(", ", columns) + ") IN (" + String.join(", ", Collections.nCopies(tuples.size(), tuple))
                        + ")",
                tuples.stream().flatMap(List::stream).toList());
    }
}
