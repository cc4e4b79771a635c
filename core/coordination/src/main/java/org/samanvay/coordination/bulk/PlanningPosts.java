package org.samanvay.coordination.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.coordination.office.OfficeRules;
import org.samanvay.coordination.office.StateGround;
import org.samanvay.coordination.post.PostProblem;
import org.samanvay.coordination.post.PostRules;
import org.samanvay.coordination.post.Seat;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.PostKind;

/**
 * Checks a file of posts against the rules, itself and what is there, and says what it asks to be done. Writes nothing.
 */
final class PlanningPosts {
    private final Definitions definitions;
    private final Function<Integer, Optional<StateGround>> grounds;
    private final RowErrors errors;
    private final PostRules rules;

    /** Codes of rows that could not be read: whoever reports to one of them is not at fault. */
    private final Set<String> unread = new HashSet<>();

    /** @param grounds the places of a state that the caller administers; empty for any other */
    PlanningPosts(Definitions definitions, Function<Integer, Optional<StateGround>> grounds, RowErrors errors) {
        this.definitions = definitions;
        this.grounds = grounds;
        this.errors = errors;
        this.rules = new PostRules(definitions);
    }

    /** The rows that can be read; each fault is recorded. */
    List<PostRow> rows(List<CsvRow> cells) {
        List<PostRow> rows = new ArrayList<>();
        cells.forEach(row ->
                read(row).ifPresentOrElse(rows::add, () -> row.find("code").ifPresent(unread::add)));
        return rows;
    }

    private Optional<PostRow> read(CsvRow row) {
        if (row.hasFaults()) {
            return Optional.empty();
        }
        row.require("code");
        Optional<String> department = row.require("department");
        Optional<String> kindCode = row.require("kind");
        Optional<PostKind> kind = department.flatMap(id -> kindCode.flatMap(word -> rules.findKind(id, word)));
        if (kind.isEmpty() && department.isPresent() && kindCode.isPresent()) {
            errors.add(
                    row.line(),
                    "kind",
                    PostProblem.UNKNOWN_POST_KIND,
                    "The department has no such kind of post",
                    "विभाग में इस प्रकार का कोई पद नहीं है");
        }
        return kind.flatMap(found -> PostRow.of(row, found));
    }

    /** The nodal seats that the rows take. */
    static Set<String> seats(List<PostRow> rows) {
        Set<String> seats = new LinkedHashSet<>();
        rows.forEach(row -> Seat.nodal(row.kind(), row.office()).ifPresent(seats::add));
        return seats;
    }

    PostPlan plan(List<PostRow> rows, KnownPosts known) {
        Map<String, OfficeDetails> offices = offices(rows, known);
        Map<String, Seat> seatsOfPosts = new HashMap<>();
        known.posts().forEach((code, post) -> seatsOfPosts.put(code, post.seat()));
        Map<String, PostRow> byCode = new LinkedHashMap<>();
        Map<String, String> nodal = new HashMap<>(known.seats());
        for (PostRow row : rows) {
            if (byCode.putIfAbsent(row.code(), row) != null) {
                repeated(row);
                continue;
            }
            check(row, known, nodal);
            seatsOfPosts.put(row.code(), Seat.of(row.code(), row.kind().code(), row.office()));
        }
        byCode.values().forEach(row -> checkLine(row, seatsOfPosts));
        return plan(byCode.values().stream().toList(), offices, known);
    }

    private PostPlan plan(List<PostRow> rows, Map<String, OfficeDetails> offices, KnownPosts known) {
        List<OfficeDetails> fresh = new ArrayList<>();
        Set<OfficeDetails> changed = new LinkedHashSet<>();
        offices.forEach((code, office) -> {
            OfficeDetails present = known.offices().get(code);
            if (present == null) {
                fresh.add(office);
            } else if (!present.equals(office)) {
                changed.add(office);
            }
        });
        List<PostPlan.Planned> posts = rows.stream()
                .map(row -> new PostPlan.Planned(
                        row, outcome(row, known), depth(row.office().department(), row.kind())))
                .sorted(Comparator.comparingInt(PostPlan.Planned::depth))
                .toList();
        return new PostPlan(fresh, changed, posts);
    }

    private static Outcome outcome(PostRow row, KnownPosts known) {
        KnownPosts.KnownPost present = known.posts().get(row.code());
        if (present == null) {
            return Outcome.CREATED;
        }
        boolean same = present.name().equals(row.name()) && present.reportsTo().equals(row.reportsTo());
        return same ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /**
     * How many kinds stand above this one; the definition was checked to have no circle, the limit is for peace of
     * mind.
     */
    private int depth(String department, PostKind kind) {
        int depth = 0;
        Optional<PostKind> above = Optional.of(kind);
        while (depth < 20 && above.isPresent() && !above.get().reportsTo().isEmpty()) {
            above = rules.findKind(department, above.get().reportsTo());
            depth++;
        }
        return depth;
    }

    private Map<String, OfficeDetails> offices(List<PostRow> rows, KnownPosts known) {
        Map<String, OfficeDetails> offices = new LinkedHashMap<>();
        for (PostRow row : rows) {
            OfficeDetails earlier = offices.putIfAbsent(row.office().code(), row.office());
            if (earlier == null) {
                checkOffice(row, known);
            } else if (!earlier.equals(row.office())) {
                differs(
                        row.line(),
                        "office_code",
                        "An earlier row describes this office otherwise",
                        "पहले की पंक्ति में यह कार्यालय भिन्न है");
            }
        }
        return offices;
    }

    private void checkOffice(PostRow row, KnownPosts known) {
        Optional<StateGround> ground = grounds.apply(row.office().state());
        if (ground.isEmpty()) {
            errors.add(
                    row.line(),
                    "state",
                    CommonProblem.NOT_ALLOWED,
                    "You do not administer this state",
                    "आप इस राज्य के प्रशासक नहीं हैं");
            return;
        }
        new OfficeRules(definitions, ground.get())
                .broken(row.office())
                .forEach(broken -> errors.add(row.line(), column(broken, PostRow.OFFICE_COLUMNS), broken));
        OfficeDetails present = known.offices().get(row.office().code());
        if (present != null && !present.isSameUnitAs(row.office())) {
            differs(row.line(), "office_code", "The code belongs to another office", "यह कोड किसी अन्य कार्यालय का है");
        }
    }

    private void check(PostRow row, KnownPosts known, Map<String, String> nodal) {
        rules.broken(row.code(), row.kind().code(), row.name(), row.office())
                .forEach(broken -> errors.add(row.line(), column(broken, PostRow.POST_COLUMNS), broken));
        KnownPosts.KnownPost present = known.posts().get(row.code());
        if (present != null
                && !(present.office().equals(row.office().code())
                        && present.seat().kind().equals(row.kind().code()))) {
            differs(
                    row.line(),
                    "code",
                    "The code belongs to a post of another kind or office",
                    "यह कोड किसी अन्य प्रकार या कार्यालय के पद का है");
        }
        Seat.nodal(row.kind(), row.office()).ifPresent(seat -> {
            if (!nodal.computeIfAbsent(seat, free -> row.code()).equals(row.code())) {
                errors.add(row.line(), "kind", PostRules.nodalPostExists());
            }
        });
    }

    private void checkLine(PostRow row, Map<String, Seat> seats) {
        if (row.reportsTo().isEmpty()) {
            return;
        }
        Seat superior = seats.get(row.reportsTo().get());
        if (superior == null && unread.contains(row.reportsTo().get())) {
            return;
        }
        if (superior == null) {
            errors.add(
                    row.line(),
                    "reports_to",
                    BulkProblem.UNKNOWN_POST,
                    "No post has this code",
                    "इस कोड का कोई पद नहीं है");
            return;
        }
        rules.brokenLine(Seat.of(row.code(), row.kind().code(), row.office()), superior)
                .ifPresent(broken -> errors.add(row.line(), "reports_to", broken));
    }

    private void repeated(PostRow row) {
        errors.add(
                row.line(),
                "code",
                BulkProblem.REPEATED_IN_FILE,
                "An earlier row has this code",
                "पहले की पंक्ति में यही कोड है");
    }

    private void differs(int line, String column, String en, String hi) {
        errors.add(line, column, BulkProblem.DIFFERS_FROM_PRESENT, en, hi);
    }

    private static String column(Problem broken, Map<String, String> columns) {
        String field = String.valueOf(broken.arguments().getOrDefault("field", ""));
        return columns.getOrDefault(field, field);
    }
}
