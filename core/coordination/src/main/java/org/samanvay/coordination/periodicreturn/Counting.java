package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.entry.CountedEntries;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Level;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;

/**
 * Counts what the platform knows by itself for a period: what the offices of the post's area recorded, the area being the
 * state, the district or the post's own office. A statement for each form, service and register that a return names.
 */
@ApplicationScoped
class Counting {
    @Inject
    private Database database;

    @Inject
    private CountedEntries entries;

    /** By the figure's code; what the platform cannot count is missing. */
    Map<String, Integer> figures(KnownReturn known, ReturnPeriod period, PostCard post) {
        Span span = new Span(
                period.starts().atStartOfDay(PlatformClock.INDIA).toInstant(),
                period.ends().atStartOfDay(PlatformClock.INDIA).toInstant());
        Map<String, Map<String, Optional<Condition>>> byForm = new LinkedHashMap<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Figure figure : known.declared().figures()) {
            figure.filledBy().ifPresent(count -> {
                switch (count) {
                    case Count.Entries of -> of(byForm, full(known, of.form())).put(figure.code(), Optional.empty());
                    case Count.EntriesWhere of ->
                        of(byForm, full(known, of.form())).put(figure.code(), Optional.of(of.condition()));
                    case Count.Referrals of ->
                        counted.put(figure.code(), referrals(full(known, of.service()), of, span, area(post)));
                    case Count.Registered of ->
                        counted.put(figure.code(), registered(full(known, of.register()), of.status(), span, post));
                }
            });
        }
        byForm.forEach((form, conditions) ->
                counted.putAll(entries.count(form, span.from(), span.until(), area(post), conditions)));
        return counted;
    }

    /** From the first moment of the period to the first after it. */
    private record Span(Instant from, Instant until) {}

    private static Map<String, Optional<Condition>> of(Map<String, Map<String, Optional<Condition>>> byForm, String form) {
        return byForm.computeIfAbsent(form, none -> new LinkedHashMap<>());
    }

    private static String full(KnownReturn known, String code) {
        return code.indexOf('.') < 0 ? known.department().full(code) : code;
    }

    /** Over {@code office o}. */
    private static SqlCondition area(PostCard post) {
        if (post.level() == Level.STATE) {
            return new SqlCondition("o.state = ?", List.of(post.state()));
        }
        return post.level() == Level.DISTRICT && post.district() != null
                ? new SqlCondition("o.district = ?", List.of(post.district()))
                : new SqlCondition("o.id = ?", List.of(post.office()));
    }

    private int referrals(String service, Count.Referrals of, Span span, SqlCondition area) {
        String when =
                switch (of.status()) {
                    case SENT -> "r.sent_at >= ? AND r.sent_at < ?";
                    case ACKNOWLEDGED -> "r.acknowledged_at >= ? AND r.acknowledged_at < ?";
                    case ACCEPTED ->
                        "r.answered_at >= ? AND r.answered_at < ? AND r.status IN ('ACCEPTED', 'IN_PROGRESS', 'DONE')";
                    case DECLINED -> "r.answered_at >= ? AND r.answered_at < ? AND r.status = 'DECLINED'";
                    case COMPLETED -> "r.ended_at >= ? AND r.ended_at < ? AND r.status = 'DONE'";
                };
        return database.find(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM referral r JOIN post p ON p.id = r.to_post JOIN office o ON o.id = p.office"
                                + " WHERE r.service = ? AND " + when + " AND " + area.sql(),
                        area.around(List.of(service, span.from(), span.until()), List.of()))
                .orElseThrow();
    }

    /** As the register stood when the period ended; of the district, and of the state for a post of the state. */
    private int registered(String register, String status, Span span, PostCard post) {
        List<Object> parameters = new ArrayList<>(List.of(register, post.state(), span.until(), status));
        boolean ofState = post.level() == Level.STATE || post.district() == null;
        if (!ofState) {
            parameters.add(post.district());
        }
        return database.find(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM (SELECT v.establishment, MAX(v.version) version FROM establishment_version v"
                                + " WHERE v.register = ? AND v.state = ? AND v.recorded_at < ? GROUP BY v.establishment) last"
                                + " JOIN establishment_version e ON e.establishment = last.establishment"
                                + " AND e.version = last.version WHERE e.status = ? AND NOT e.withdrawn"
                                + (ofState ? "" : " AND e.district = ?"),
                        parameters.toArray())
                .orElseThrow();
    }
}
