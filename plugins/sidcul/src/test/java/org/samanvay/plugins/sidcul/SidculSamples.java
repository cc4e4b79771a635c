package org.samanvay.plugins.sidcul;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.sidcul.estate.EstateSafetyAudit;
import org.samanvay.plugins.sidcul.unit.TransportCheck;
import org.samanvay.plugins.sidcul.unit.UnitReport;
import org.samanvay.spi.Code;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.YesNo;

/** Papers about units that do not exist. A question that is not shown has no answer: null. */
public final class SidculSamples {
    private static final LocalDate VISITED = LocalDate.of(2026, 10, 1);

    private SidculSamples() {}

    public static UnitReport unitWithNightWork() {
        return new UnitReport(
                new Code("IIE-HRD"),
                "Example Works",
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                VISITED,
                120,
                45,
                YesNo.YES,
                new DocumentRef("Example Works", "orders", "12/2023"),
                new UnitReport.CommitteeComposition(YesNo.YES, YesNo.YES, YesNo.YES, YesNo.NO),
                YesNo.NO,
                YesNo.YES,
                YesNo.YES,
                new UnitReport.NightConditions(
                        YesNo.YES, YesNo.YES, YesNo.UNKNOWN, YesNo.YES, YesNo.NO, YesNo.YES));
    }

    public static UnitReport unitWithoutCommittee() {
        return new UnitReport(
                new Code("ITP-DDN"), "Example Software", Optional.empty(), VISITED, 20, 0, YesNo.NO, null, null, null, null, null, null);
    }

    public static TransportCheck transport() {
        return new TransportCheck(
                new Code("IIE-PNT"),
                "Example Works",
                Optional.of(new EstablishmentRef("0199a000-0000-7000-8000-000000000077")),
                VISITED,
                6,
                6,
                5,
                7,
                6,
                Optional.empty(),
                new DocumentRef("Example Works", "vehicles", "2026"));
    }

    public static EstateSafetyAudit audit() {
        return new EstateSafetyAudit(
                new Code("PHC-SLQ"),
                Instant.parse("2026-10-01T16:00:00Z"),
                Set.of(EstateSafetyAudit.AuditPartner.SIDCUL, EstateSafetyAudit.AuditPartner.WOMEN_WORKERS),
                "Gate 2 to the bus stop",
                60,
                3,
                Optional.of(List.of(new EstateSafetyAudit.DarkSpot("Behind pole 14", Optional.empty()))),
                Optional.of("Bus stop at gate 2, last bus at 20:40"),
                EstateSafetyAudit.NightPatrol.PRIVATE,
                Optional.of(1),
                YesNo.NO,
                4,
                50,
                Optional.of(0),
                Optional.of(new BigDecimal("3.5")),
                Optional.of(YesNo.YES),
                Optional.of(List.of(new EstateSafetyAudit.ActionPoint(
                        "Mend the lamps from pole 10 to 16",
                        EstateSafetyAudit.AuditPartner.SIDCUL,
                        LocalDate.of(2026, 10, 20),
                        Optional.empty()))));
    }
}
