package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Fingerprint;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;

/**
 * Who compared a duty's rule with the gazette or India Code. Two persons settle a rule: its duties then breach and go up
 * the line; until then they advise. What was compared is the rule as it is declared: one that a release changes is another.
 */
@ApplicationScoped
class LawChecks {
    static final int ENOUGH = 2;
    private static final int LONGEST_SOURCE = 300;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private Database database;

    @Inject
    private DutyBook book;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    private final Map<Duty, String> rules = new ConcurrentHashMap<>();

    /** A duty's rule as it stood when somebody compared it. */
    record Rule(String department, String code, String rule) {}

    /** The duties that can breach; one statement. */
    Set<DeclaredDuty> settled() {
        Set<Rule> checked = Set.copyOf(database.list(
                row -> new Rule(row.text(1), row.text(2), row.text(3)),
                "SELECT department, code, rule FROM law_check GROUP BY department, code, rule"
                        + " HAVING COUNT(DISTINCT account) >= " + ENOUGH));
        return book.all()
                .filter(declared -> declared.duty().kind() == DutyKind.DUTY)
                .filter(declared -> declared.duty().verification().settled() || checked.contains(ruleOf(declared)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Rule ruleOf(DeclaredDuty declared) {
        return new Rule(declared.department(), declared.code(), rule(declared.duty()));
    }

    /** SHA-256 over all of the declaration that says who must do what by when. */
    private String rule(Duty duty) {
        return rules.computeIfAbsent(
                duty,
                none -> Fingerprint.of(String.join(
                        "\n",
                        duty.code(),
                        duty.name().en(),
                        duty.name().hi(),
                        duty.law().toString(),
                        duty.kind().name(),
                        duty.trigger().toString(),
                        duty.responsible().orElse(""),
                        duty.due().toString(),
                        String.valueOf(duty.journeyExcluded()),
                        duty.evidence().toString(),
                        String.valueOf(duty.touchesPerson()) + days(duty))));
    }

    /** Nothing for a rule that is law at all times. */
    private static String days(Duty duty) {
        return duty.inForce().equals(Validity.always()) ? "" : "\n" + duty.inForce() + duty.follows().orElse("");
    }

    UUID record(UUID account, String department, String code, NewLawCheck check) {
        DeclaredDuty declared = book.find(department, code)
                .orElseThrow(() -> new Problem(
                        DutyProblem.UNKNOWN_DUTY,
                        Text.of("There is no such duty", "ऐसा कोई दायित्व नहीं है"),
                        Map.of("field", "duty")));
        requireGood(check);
        String rule = rule(declared.duty());
        database.find(
                        row -> row.uuid(1),
                        "SELECT id FROM law_check WHERE department = ? AND code = ? AND rule = ? AND account = ?",
                        department,
                        code,
                        rule,
                        account)
                .ifPresent(before -> {
                    throw new Problem(
                            DutyProblem.CHECKED_BEFORE,
                            Text.of(
                                    "You have compared this rule already; it takes another person",
                                    "आप इस नियम का मिलान कर चुके हैं; दूसरा व्यक्ति अपेक्षित है"));
                });
        UUID id = Ids.next();
        database.run(
                "INSERT INTO law_check (id, department, code, rule, account, source, text_hash, read_on, checked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                department,
                code,
                rule,
                account,
                check.source().strip(),
                check.textHash(),
                check.readOn(),
                clock.instant());
        audit.administered(account, "law compared " + code, id);
        return id;
    }

    private void requireGood(NewLawCheck check) {
        if (check.source().isBlank() || check.source().length() > LONGEST_SOURCE) {
            throw CommonProblem.invalidArgument(
                    "check.source",
                    "Name the gazette or address, in 1 to " + LONGEST_SOURCE + " characters",
                    "राजपत्र या पता 1 से " + LONGEST_SOURCE + " वर्णों में बताएँ");
        }
        if (!HASH.matcher(check.textHash()).matches()) {
            throw CommonProblem.invalidArgument(
                    "check.textHash",
                    "The SHA-256 of the text that was read, as 64 characters 0-9 and a-f",
                    "पढ़े गए पाठ का SHA-256, 0-9 और a-f के 64 वर्ण");
        }
        if (check.readOn().isAfter(LocalDate.now(clock))) {
            throw CommonProblem.invalidArgument("check.readOn", "Not read yet", "अभी पढ़ा नहीं गया");
        }
    }

    /** How many persons have compared the rule as it is declared. */
    int checkedBy(String department, String code) {
        return book.find(department, code)
                .map(declared -> database.find(
                                row -> row.number(1),
                                "SELECT COUNT(DISTINCT account) FROM law_check WHERE department = ? AND code = ? AND rule = ?",
                                department,
                                code,
                                rule(declared.duty()))
                        .orElse(0))
                .orElse(0);
    }
}
