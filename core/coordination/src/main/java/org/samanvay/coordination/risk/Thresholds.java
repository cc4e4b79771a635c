package org.samanvay.coordination.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.risk.Instruments.Declared;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.RiskInstrument.Band;
import org.samanvay.spi.RiskLevel;
import org.samanvay.spi.Text;

/** From which score on a danger is of a level: as the state laid down, else as the instrument proposes. */
@ApplicationScoped
class Thresholds {
    private static final int LONGEST_ORDER = 80;

    @Inject
    private Database database;

    @Inject
    private Instruments instruments;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** In force, and the order that laid them down; null where they are the instrument's proposal. */
    record InForce(List<Band> bands, @Nullable String order) {
        RiskLevel of(int score) {
            return bands.stream()
                    .filter(band -> score >= band.from())
                    .max(Comparator.comparing(Band::from))
                    .map(Band::level)
                    .orElse(RiskLevel.LOW);
        }
    }

    InForce of(int state, Declared declared) {
        RiskInstrument instrument = declared.instrument();
        List<@Nullable String> orders = new ArrayList<>();
        List<Band> laidDown = database.list(
                row -> {
                    orders.add(row.text(3));
                    return new Band(RiskLevel.valueOf(row.text(1)), row.number(2));
                },
                "SELECT level, from_score, order_number FROM risk_threshold WHERE state = ? AND instrument = ?"
                        + " AND instrument_version = ? ORDER BY from_score",
                state,
                declared.fullCode(),
                instrument.version());
        return laidDown.isEmpty()
                ? new InForce(instrument.bands(), null)
                : new InForce(laidDown, orders.getFirst());
    }

    /** Of several instruments, in one statement. */
    Map<Declared, InForce> ofAll(int state, Collection<Declared> declared) {
        record Row(String instrument, int version, Band band, String order) {}
        List<Row> laidDown = database.list(
                row -> new Row(
                        row.text(1), row.number(2), new Band(RiskLevel.valueOf(row.text(3)), row.number(4)), row.text(5)),
                "SELECT instrument, instrument_version, level, from_score, order_number FROM risk_threshold WHERE state = ?"
                        + " ORDER BY from_score",
                state);
        return declared.stream().collect(Collectors.toMap(each -> each, each -> {
            List<Row> own = laidDown.stream()
                    .filter(row -> row.instrument().equals(each.fullCode())
                            && row.version() == each.instrument().version())
                    .toList();
            return own.isEmpty()
                    ? new InForce(each.instrument().bands(), null)
                    : new InForce(own.stream().map(Row::band).toList(), own.getFirst().order());
        }));
    }

    /** Replaces what was laid down before. */
    UUID lay(Viewer administrator, NewThresholds asked) {
        Declared declared = instruments
                .latest(asked.instrument())
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Risk instrument", "जोखिम आकलन प्रपत्र")));
        requireSense(asked, declared.instrument().most());
        UUID subject = administrator.account();
        int version = declared.instrument().version();
        database.run(
                "DELETE FROM risk_threshold WHERE state = ? AND instrument = ? AND instrument_version = ?",
                asked.state(),
                asked.instrument(),
                version);
        Map<RiskLevel, Integer> from = Map.of(
                RiskLevel.LOW, 0,
                RiskLevel.MEDIUM, asked.mediumFrom(),
                RiskLevel.HIGH, asked.highFrom(),
                RiskLevel.CRITICAL, asked.criticalFrom());
        database.insertAll(
                "INSERT INTO risk_threshold (state, instrument, instrument_version, level, from_score, order_number, set_by,"
                        + " set_at) VALUES",
                from.entrySet().stream()
                        .map(band -> new @Nullable Object[] {
                            asked.state(), asked.instrument(), version, band.getKey(), band.getValue(),
                            asked.orderNumber().strip(), subject, clock.instant()
                        })
                        .toList(),
                "");
        audit.administered(administrator.account(), "RISK_THRESHOLDS_LAID_DOWN", subject);
        return subject;
    }

    private static void requireSense(NewThresholds asked, int most) {
        boolean rising = 0 < asked.mediumFrom()
                && asked.mediumFrom() < asked.highFrom()
                && asked.highFrom() < asked.criticalFrom()
                && asked.criticalFrom() <= most;
        if (!rising) {
            throw CommonProblem.invalidArgument(
                    "thresholds.highFrom",
                    "Rising scores from 1 to " + most,
                    "1 से " + most + " तक बढ़ते अंक");
        }
        String order = asked.orderNumber().strip();
        if (order.isEmpty() || order.length() > LONGEST_ORDER || order.chars().anyMatch(Character::isISOControl)) {
            throw CommonProblem.invalidArgument(
                    "thresholds.orderNumber",
                    "The order, in 1 to " + LONGEST_ORDER + " characters",
                    "आदेश संख्या, 1 से " + LONGEST_ORDER + " वर्ण");
        }
    }
}
