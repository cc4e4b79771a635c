package org.samanvay.coordination.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Confidence;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.StepKind;

/**
 * Which steps of a case a caller may know of: those of its own departments, and those between departments, but for what is
 * done in confidence.
 */
@ApplicationScoped
public class VisibleSteps {
    /** Written out, since they are the same for every question. */
    private static final String BETWEEN_DEPARTMENTS = kinds(StepKind::isBetweenDepartments);

    /**
     * A step of an application at another department to which no referral leads that the caller may know of: it would tell
     * what the referral keeps.
     */
    private static final String APPLIED_IN_CONFIDENCE = "(l.kind IN " + kinds(StepKind::isOfAnApplication)
            + " AND EXISTS (SELECT 1 FROM scheme_application a WHERE a.id = l.subject AND a.department <>"
            + " a.applied_by_department AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.case_file = a.case_file AND r.person"
            + " = a.person AND r.from_department = a.applied_by_department AND r.to_department = a.department AND %s)))";

    @Inject
    private Confidence confidence;

    /** @return over {@code timeline l} */
    public SqlCondition to(Collection<CaseAccess> accesses) {
        SqlCondition own = Readable.own(accesses, "l.case_file", "l.department");
        SqlCondition known = confidence.known(accesses);
        List<Object> parameters = new ArrayList<>(own.parameters());
        parameters.addAll(known.parameters());
        parameters.addAll(known.parameters());
        return new SqlCondition(
                "(" + own.sql() + " OR l.kind IN " + BETWEEN_DEPARTMENTS
                        + " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = l.subject AND NOT " + known.sql()
                        + ") AND NOT " + APPLIED_IN_CONFIDENCE.formatted(known.sql()) + ")",
                parameters);
    }

    private static String kinds(Predicate<StepKind> chosen) {
        return Arrays.stream(StepKind.values())
                .filter(chosen)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
