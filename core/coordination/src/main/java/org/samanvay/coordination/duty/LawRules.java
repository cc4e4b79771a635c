package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.department.DutyView;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Validity;

/** Reads how the rules of all duties stand before the law. */
@ApplicationScoped
class LawRules {
    @Inject
    private Database database;

    @Inject
    private DutyBook book;

    @Inject
    private LawChecks checks;

    private record Recorded(LawChecks.Rule rule, UUID account, LawComparison comparison) {}

    /**
     * By department and code. The rules are in memory; what was recorded about them takes one statement.
     *
     * @param account whose own comparisons are marked
     * @param settled whether two persons have compared them; null: all
     */
    Slice<LawRuleView> page(UUID account, @Nullable String department, @Nullable Boolean settled, Page page) {
        Map<LawChecks.Rule, List<Recorded>> recorded = recorded();
        String after = page.after().orElse("");
        List<LawRuleView> read = book.all()
                .filter(declared -> department == null || declared.department().equals(department))
                .filter(declared -> place(declared.department(), declared.code()).compareTo(after) > 0)
                .sorted(Comparator.comparing(declared -> place(declared.department(), declared.code())))
                .map(declared -> view(declared, account, recorded.getOrDefault(checks.ruleOf(declared), List.of())))
                .filter(rule -> settled == null || rule.settled() == settled)
                .limit(page.limit())
                .toList();
        return page.slice(read, rule -> place(rule.department(), rule.duty().code()));
    }

    private static String place(String department, String code) {
        return department + " " + code;
    }

    private static LawRuleView view(DeclaredDuty declared, UUID account, List<Recorded> recorded) {
        Validity inForce = declared.duty().inForce();
        return new LawRuleView(
                declared.department(),
                DutyView.of(declared.duty()),
                inForce.from().orElse(null),
                inForce.until().orElse(null),
                recorded.stream().map(Recorded::comparison).toList(),
                recorded.size(),
                declared.duty().verification().settled() || recorded.size() >= LawChecks.ENOUGH,
                recorded.stream().anyMatch(each -> each.account().equals(account)));
    }

    /** Each person compares a rule once. */
    private Map<LawChecks.Rule, List<Recorded>> recorded() {
        return database
                .list(
                        row -> new Recorded(
                                new LawChecks.Rule(row.text(1), row.text(2), row.text(3)),
                                row.uuid(4),
                                new LawComparison(row.text(5), row.text(6), row.text(7), row.date(8), row.instant(9))),
                        "SELECT c.department, c.code, c.rule, c.account, a.display_name, c.source, c.text_hash, c.read_on,"
                                + " c.checked_at FROM law_check c JOIN account a ON a.id = c.account ORDER BY c.id")
                .stream()
                .collect(Collectors.groupingBy(Recorded::rule));
    }
}
