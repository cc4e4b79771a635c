package org.samanvay.coordination.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.account.OfficerAccounts;
import org.samanvay.coordination.account.OfficerAccounts.Officer;
import org.samanvay.coordination.bulk.KnownPosts.KnownPost;
import org.samanvay.coordination.bulk.OfficerPlan.Planned;
import org.samanvay.coordination.bulk.OfficerPlan.PlannedPosting;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.posting.AppointmentRules;
import org.samanvay.coordination.posting.PostingProblem;
import org.samanvay.coordination.posting.Postings.Present;
import org.samanvay.coordination.posting.Term;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.ProblemCode;

/**
 * Checks a file of officers against the rules, itself and what is there, and says what it asks to be done. Writes
 * nothing.
 */
final class PlanningOfficers {
    private static final int LONGEST_NAME = 120;

    private final IntPredicate administers;
    private final LocalDate today;
    private final RowErrors errors;

    private final Map<String, Officer> accounts = new LinkedHashMap<>();
    private final Set<String> renamed = new HashSet<>();
    private final Set<String> fresh = new HashSet<>();

    PlanningOfficers(IntPredicate administers, LocalDate today, RowErrors errors) {
        this.administers = administers;
        this.today = today;
        this.errors = errors;
    }

    OfficerPlan plan(List<OfficerRow> rows, KnownOfficers known) {
        List<Planned> planned = new ArrayList<>();
        Map<UUID, Map<UUID, Term>> terms = present(known);
        Map<UUID, OfficerRow> rowsOfPostings = new LinkedHashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (OfficerRow row : rows) {
            Officer account = account(row, known);
            Optional<PlannedPosting> posting = row.held().flatMap(held -> posting(row, held, account, known));
            if (!seen.add(List.of(row.signInName(), row.held().map(held -> List.of(held.post(), held.from()))))) {
                error(
                        row,
                        "sign_in_name",
                        BulkProblem.REPEATED_IN_FILE,
                        "An earlier row says this",
                        "पहले की पंक्ति में यही है");
            }
            posting.ifPresent(each -> {
                UUID id = each.present().orElseGet(Ids::next);
                terms.computeIfAbsent(each.post(), none -> new LinkedHashMap<>())
                        .put(id, each.term());
                rowsOfPostings.put(id, row);
            });
            planned.add(new Planned(row, outcome(row, posting), posting));
        }
        terms.values().forEach(each -> checkOverlaps(each, rowsOfPostings));
        return new OfficerPlan(those(fresh), those(renamed), planned);
    }

    private List<Officer> those(Set<String> names) {
        return accounts.values().stream()
                .filter(account -> names.contains(account.signInName()))
                .toList();
    }

    private static Map<UUID, Map<UUID, Term>> present(KnownOfficers known) {
        Map<UUID, Map<UUID, Term>> terms = new LinkedHashMap<>();
        known.postings().forEach((post, postings) -> {
            Map<UUID, Term> ofPost = new LinkedHashMap<>();
            postings.forEach(posting -> ofPost.put(posting.id(), posting.term()));
            terms.put(post, ofPost);
        });
        return terms;
    }

    /** The account of the row: the one that an earlier row or the database has, or a new one. */
    private Officer account(OfficerRow row, KnownOfficers known) {
        Officer earlier = accounts.get(row.signInName());
        if (earlier != null) {
            if (!earlier.displayName().equals(row.displayName())
                    || !Integer.valueOf(row.state()).equals(earlier.state())) {
                error(
                        row,
                        "display_name",
                        BulkProblem.DIFFERS_FROM_PRESENT,
                        "An earlier row describes this officer otherwise",
                        "पहले की पंक्ति में यह अधिकारी भिन्न है");
            }
            return earlier;
        }
        Officer present = known.accounts().get(row.signInName());
        Officer account = present == null
                ? new Officer(Ids.next(), row.signInName(), row.displayName(), Role.OFFICER, row.state(), false)
                : new Officer(
                        present.id(),
                        row.signInName(),
                        row.displayName(),
                        present.role(),
                        present.state(),
                        present.hasLeft());
        check(row, account);
        if (present == null) {
            fresh.add(row.signInName());
        } else if (!present.displayName().equals(row.displayName())) {
            renamed.add(row.signInName());
        }
        accounts.put(row.signInName(), account);
        return account;
    }

    private void check(OfficerRow row, Officer account) {
        if (!administers.test(row.state())) {
            error(
                    row,
                    "state",
                    CommonProblem.NOT_ALLOWED,
                    "You do not administer this state",
                    "आप इस राज्य के प्रशासक नहीं हैं");
        }
        if (!OfficerAccounts.isSignInName(row.signInName())) {
            error(
                    row,
                    "sign_in_name",
                    BulkProblem.CELL_MALFORMED,
                    "3 to 60 characters: a small letter, then small letters, digits, dots and hyphens",
                    "3 से 60 वर्ण: पहले अंग्रेज़ी का छोटा अक्षर, फिर छोटे अक्षर, अंक, बिंदु और हाइफ़न");
        }
        if (row.displayName().length() > LONGEST_NAME
                || row.displayName().chars().anyMatch(Character::isISOControl)) {
            error(
                    row,
                    "display_name",
                    BulkProblem.CELL_MALFORMED,
                    "One line of 1 to 120 characters",
                    "1 से 120 वर्णों की एक पंक्ति");
        }
        boolean serves = account.role() == Role.OFFICER
                && !account.hasLeft()
                && Integer.valueOf(row.state()).equals(account.state());
        if (!serves) {
            error(
                    row,
                    "sign_in_name",
                    PostingProblem.NOT_AN_OFFICER_HERE,
                    "This account is not an officer's of the state, in service",
                    "यह खाता राज्य के सेवारत अधिकारी का नहीं है");
        }
    }

    private Optional<PlannedPosting> posting(
            OfficerRow row, OfficerRow.Held held, Officer account, KnownOfficers known) {
        AppointmentRules.broken(held.order(), today).forEach(broken -> rule(row, broken));
        KnownPost post = known.posts().get(held.post());
        if (post == null || post.seat().state() != row.state()) {
            error(
                    row,
                    "post",
                    BulkProblem.UNKNOWN_POST,
                    "No post of the state has this code",
                    "राज्य में इस कोड का कोई पद नहीं है");
            return Optional.empty();
        }
        if (held.until().isPresent() && held.until().get().isBefore(held.from())) {
            error(row, "until", BulkProblem.CELL_MALFORMED, "It ends before it begins", "समाप्ति आरंभ से पहले है");
        }
        Optional<Present> present = known.postings().getOrDefault(post.id(), List.of()).stream()
                .filter(each -> each.term().account().equals(account.id())
                        && each.term().from().equals(held.from()))
                .findFirst();
        LocalDate until =
                held.until().or(() -> present.map(each -> each.term().until())).orElse(null);
        Term term = new Term(account.id(), held.charge(), held.from(), until);
        Outcome outcome = present.map(
                        each -> each.term().equals(term) && each.order().equals(held.order())
                                ? Outcome.UNCHANGED
                                : Outcome.CHANGED)
                .orElse(Outcome.CREATED);
        return Optional.of(new PlannedPosting(post.id(), term, held.order(), present.map(Present::id), outcome));
    }

    /**
     * A row creates when its account or posting is new; an account that comes in several rows is created by the first.
     */
    private Outcome outcome(OfficerRow row, Optional<PlannedPosting> posting) {
        Outcome ofPosting = posting.map(PlannedPosting::outcome).orElse(Outcome.UNCHANGED);
        if (ofPosting == Outcome.CREATED || fresh.contains(row.signInName())) {
            return Outcome.CREATED;
        }
        return renamed.contains(row.signInName()) ? Outcome.CHANGED : ofPosting;
    }

    /** Of the terms that a post will have, none that the file brings may clash with another. */
    private void checkOverlaps(Map<UUID, Term> terms, Map<UUID, OfficerRow> rows) {
        List<Term> settled = new ArrayList<>();
        terms.forEach((id, term) -> {
            if (!rows.containsKey(id)) {
                settled.add(term);
            }
        });
        rows.forEach((id, row) -> {
            Term term = terms.get(id);
            if (term != null) {
                AppointmentRules.broken(term, settled).forEach(broken -> rule(row, broken));
                settled.add(term);
            }
        });
    }

    private void rule(OfficerRow row, Problem broken) {
        String field = String.valueOf(broken.arguments().getOrDefault("field", ""));
        errors.add(row.line(), OfficerRow.RULE_COLUMNS.getOrDefault(field, field), broken);
    }

    private void error(OfficerRow row, String column, ProblemCode code, String en, String hi) {
        errors.add(row.line(), column, code, en, hi);
    }
}
