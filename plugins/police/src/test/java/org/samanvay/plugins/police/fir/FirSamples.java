package org.samanvay.plugins.police.fir;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Code;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/** Reports that nobody made, of stations that do not exist. A question that is not shown has no answer: null. */
public final class FirSamples {
    private static final PlaceRef DEHRADUN = new PlaceRef("49");
    private static final PlaceRef HARIDWAR = new PlaceRef("50");
    private static final Instant RECEIVED = Instant.parse("2026-10-02T15:40:00Z");
    private static final Instant REGISTERED = Instant.parse("2026-10-02T16:05:00Z");
    private static final Optional<PostRef> INVESTIGATOR =
            Optional.of(new PostRef("0199a000-0000-7000-8000-00000000aa01"));
    private static final PersonRef INFORMANT = new PersonRef("0199a000-0000-7000-8000-000000000001");
    private static final PersonRef NAMED = new PersonRef("0199a000-0000-7000-8000-000000000002");

    private FirSamples() {}

    /** The few answers without which there is no reference. */
    public static FirstInformationReport shortest() {
        return new FirstInformationReport(
                DEHRADUN,
                "Example Station",
                "0042",
                REGISTERED,
                RECEIVED,
                List.of(new Offence(Offence.Act.BNS, null, "85")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                YesNo.NO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Received where she was, transferred to where it happened. */
    public static FirstInformationReport zeroFir() {
        return new FirstInformationReport(
                HARIDWAR,
                "Sample Kotwali",
                "0007",
                REGISTERED,
                RECEIVED,
                List.of(
                        new Offence(Offence.Act.BNS, null, "74"),
                        new Offence(Offence.Act.OTHER, "Fictitious Local Act 2020", "12(3)")),
                Optional.of(List.of(new FirstInformationReport.FirHead(new Code("assault")))),
                Optional.of(Set.of(FirstInformationReport.SpecialProcedure.ATROCITY)),
                Optional.of(YesNo.YES),
                YesNo.YES,
                Optional.of(new FirstInformationReport.Transfer(
                        DEHRADUN, "Example Station", REGISTERED.plusSeconds(3600))),
                INVESTIGATOR,
                Optional.of(REGISTERED.plusSeconds(1200)),
                Optional.of(REGISTERED.plusSeconds(1800)),
                Optional.of(REGISTERED.plusSeconds(7200)));
    }

    /** The same, as the station that has jurisdiction gets it. */
    public static ZeroFirReceipt received() {
        return new ZeroFirReceipt(
                HARIDWAR,
                "Sample Kotwali",
                "0007",
                REGISTERED,
                ZeroFirReceipt.TransferMeans.CCTNS,
                REGISTERED.plusSeconds(7200),
                Optional.of("0043"),
                REGISTERED.plusSeconds(9000));
    }

    /** An extract with every question that can be shown at once. */
    public static Iif1Extract extract() {
        return new Iif1Extract(
                new Registration(
                        DEHRADUN, "Example Station", 2026, "0042", REGISTERED, YesNo.YES, "Sample Kotwali, Haridwar"),
                zeroFir().offences(),
                occurrence(),
                new Information(
                        RECEIVED,
                        "GD-31",
                        Information.InformationKind.ELECTRONIC,
                        Optional.of(LocalDate.parse("2026-10-03"))),
                informant(),
                new Victim(
                        YesNo.YES,
                        Victim.VictimKind.WOMAN,
                        Optional.of(YesNo.YES),
                        Optional.of(YesNo.NO),
                        Optional.of(YesNo.NO)),
                Optional.of(accused()),
                Optional.of("She stayed with a neighbour first."),
                Optional.of(List.of(new Iif1Extract.PropertyItem(
                        "Mobile phone", Optional.of("Electronic"), Optional.of(new Money(new BigDecimal("9000.5")))))),
                Optional.of(new Money(new BigDecimal("9000.5"))),
                Optional.empty(),
                "Fictitious contents of a report that was never made.",
                new Iif1Extract.Action(
                        Iif1Extract.StationAction.REGISTERED,
                        INVESTIGATOR,
                        YesNo.YES,
                        REGISTERED.plusSeconds(1200),
                        Optional.empty()),
                new DocumentRef("Example Station", "FIR register", "42/2026"));
    }

    private static Occurrence occurrence() {
        return new Occurrence(
                Optional.of(Occurrence.Weekday.FRIDAY),
                Instant.parse("2026-10-02T13:00:00Z"),
                Optional.of(Instant.parse("2026-10-02T13:30:00Z")),
                Optional.of("North, 3 km"),
                Optional.of("7"),
                "House 0, Nowhere Lane");
    }

    private static Informant informant() {
        return new Informant(
                INFORMANT,
                Optional.empty(),
                Optional.of(LocalDate.parse("1994-02-28")),
                Optional.of("Indian"),
                Optional.of(Informant.IdentityDocument.VOTER_CARD),
                Optional.of("Tailor"),
                "House 0, Nowhere Lane",
                Optional.of(new Phone("+919000000001")));
    }

    private static List<Accused> accused() {
        return List.of(
                new Accused(
                        Accused.AccusedStanding.NAMED,
                        NAMED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("House 1, Nowhere Lane")),
                new Accused(
                        Accused.AccusedStanding.UNKNOWN,
                        null,
                        Optional.of("Chhotu"),
                        Optional.empty(),
                        Optional.empty()));
    }
}
