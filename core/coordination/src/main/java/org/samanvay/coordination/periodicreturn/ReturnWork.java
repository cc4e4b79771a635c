package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.periodicreturn.ReturnBook.Owed;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.worklist.WorkKind;
import org.samanvay.coordination.worklist.WorkSource;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Text;

/**
 * Returns that a post owes, from the day after their period until they are given: due at the end of their day in India, the
 * alarm three days before. Their code is the return's with the first day of the period, between them a stroke.
 */
@ApplicationScoped
class ReturnWork implements WorkSource {
    /** Midnight after the day, in UTC: a day less five hours and a half. */
    private static final String DUE = "CAST(w.due_on AS DATETIME(6)) + INTERVAL 1110 MINUTE";

    /** In the collation of the other codes, with which it stands in one list. */
    private static final String CODE = "CONCAT(w.code, '/', w.starts) COLLATE utf8mb4_unicode_ci";

    @Inject
    private ReturnBook book;

    @Override
    public WorkKind kind() {
        return WorkKind.PERIODIC_RETURN;
    }

    @Override
    public SqlCondition open(Viewer viewer, Collection<UUID> posts, Collection<String> departments) {
        int state = viewer.posts().getFirst().state();
        List<Owed> owed = book.owedIn(state).stream()
                .filter(each -> departments.contains(each.known().department().id()))
                .toList();
        if (owed.isEmpty()) {
            return NOTHING;
        }
        OwedRows rows = OwedRows.of(owed);
        List<Object> parameters = new ArrayList<>(rows.parameters());
        parameters.add(state);
        parameters.addAll(posts);
        return new SqlCondition(
                "SELECT " + OwedRows.KEY + " AS id, " + DUE + " AS due, " + DUE + " - INTERVAL 3 DAY AS alarm, p.id AS post,"
                        + " NULL AS case_file, o.department, " + CODE + " AS code, 'DO' AS act FROM (" + rows.sql()
                        + ") w" + OwedRows.POSTS + " WHERE p.id IN " + Database.places(posts.size()) + " AND " + OwedRows.NOT_GIVEN,
                parameters);
    }

    @Override
    public Text name(String department, String code) {
        int stroke = code.indexOf('/');
        Optional<KnownReturn> known = stroke < 0 ? Optional.empty() : book.find(code.substring(0, stroke));
        return known.map(each -> named(each, code.substring(stroke + 1))).orElseGet(() -> Text.of(code, code));
    }

    private static Text named(KnownReturn known, String starts) {
        Text name = known.declared().name();
        try {
            ReturnPeriod period = ReturnPeriod.around(LocalDate.parse(starts), known.declared().period());
            String days = " (" + IndianTime.day(period.starts()) + " – " + IndianTime.day(period.ends().minusDays(1)) + ")";
            return Text.of(name.en() + days, name.hi() + days);
        } catch (DateTimeParseException noDay) {
            return name;
        }
    }
}
