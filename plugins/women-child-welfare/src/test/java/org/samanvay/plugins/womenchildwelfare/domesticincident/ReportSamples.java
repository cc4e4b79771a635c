package org.samanvay.plugins.womenchildwelfare.domesticincident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/**
 * Reports of incidents that did not happen, among people who do not exist. A question that is not shown has no answer:
 * null, or an empty list or set.
 */
public final class ReportSamples {
    private static final PersonRef WOMAN = new PersonRef("0199a000-0000-7000-8000-000000000001");
    private static final PersonRef HUSBAND = new PersonRef("0199a000-0000-7000-8000-000000000002");
    private static final PersonRef DAUGHTER = new PersonRef("0199a000-0000-7000-8000-000000000003");
    private static final Instant RECORDED = Instant.parse("2026-10-03T05:30:00Z");
    private static final DocumentRef SIGNED =
            new DocumentRef("Protection Officer, Example District", "DIR register", "9/2026");

    private ReportSamples() {}

    /** Every kind of violence, so every question of the long form; recorded by the Protection Officer. */
    public static DomesticIncidentReport byProtectionOfficer() {
        return new DomesticIncidentReport(
                woman(),
                List.of(new Respondent(
                        HUSBAND,
                        "Husband",
                        Optional.of("House 0, Nowhere Lane"),
                        Optional.of(new Phone("+919000000002")))),
                Optional.of(List.of(new Child(DAUGHTER, 6, ChildSex.GIRL, Child.ChildHousehold.AGGRIEVED_WOMAN))),
                List.of(
                        incident(
                                "2026-09-27",
                                Incident.DomesticViolence.VERBAL_EMOTIONAL,
                                Incident.DomesticViolence.DOWRY),
                        incident(
                                "2026-10-02",
                                Incident.DomesticViolence.PHYSICAL,
                                Incident.DomesticViolence.SEXUAL,
                                Incident.DomesticViolence.ECONOMIC)),
                "Fictitious account of an injury.",
                new SexualViolence(Set.of(SexualViolence.SexualAct.OTHER), "Fictitious account"),
                new VerbalAbuse(Set.of(VerbalAbuse.VerbalAct.DOWRY_INSULT, VerbalAbuse.VerbalAct.NO_MEETING), null),
                new EconomicViolence(Set.of(EconomicViolence.EconomicAct.SALARY_TAKEN), null),
                List.of(new DowryDemand("A motorcycle", Optional.of("Asked for at Holi"))),
                Optional.of(List.of(new AttachedDocument(
                        AttachedDocument.DocumentKind.MEDICO_LEGAL_CERTIFICATE,
                        new DocumentRef("Example District Hospital", "MLC register", "118/2026")))),
                Optional.of(new ReliefWanted(
                        Optional.of(Set.of(ReliefWanted.ReliefOrder.PROTECTION, ReliefWanted.ReliefOrder.OTHER)),
                        "Return of her certificates",
                        Optional.of(Set.of(ReliefWanted.Assistance.LEGAL_AID)))),
                new DomesticIncidentReport.OffenceDisclosed(YesNo.YES, YesNo.YES),
                new Recording(
                        Recording.Recorder.PROTECTION_OFFICER,
                        new PostRef("0199a000-0000-7000-8000-00000000aa02"),
                        null,
                        null,
                        RECORDED,
                        Set.of(Recording.OfficerCopy.MAGISTRATE, Recording.OfficerCopy.POLICE),
                        Set.of(),
                        SIGNED));
    }

    /** Money withheld, told to an organisation, which recorded it because she wished so. */
    public static DomesticIncidentReport byServiceProvider() {
        return new DomesticIncidentReport(
                woman(),
                List.of(new Respondent(HUSBAND, "Husband", Optional.empty(), Optional.empty())),
                Optional.empty(),
                List.of(incident("2026-10-01", Incident.DomesticViolence.ECONOMIC)),
                null,
                null,
                null,
                new EconomicViolence(Set.of(EconomicViolence.EconomicAct.NO_MONEY), null),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new DomesticIncidentReport.OffenceDisclosed(YesNo.NO, null),
                new Recording(
                        Recording.Recorder.SERVICE_PROVIDER,
                        null,
                        "Example Women's Society",
                        YesNo.YES,
                        RECORDED,
                        Set.of(),
                        Set.of(Recording.ProviderCopy.MAGISTRATE, Recording.ProviderCopy.PROTECTION_OFFICER),
                        SIGNED));
    }

    private static AggrievedWoman woman() {
        return new AggrievedWoman(
                WOMAN, 32, "House 0, Nowhere Lane", "Example One Stop Centre", Optional.of(new Phone("+919000000001")));
    }

    private static Incident incident(String date, Incident.DomesticViolence... kinds) {
        return new Incident(
                LocalDate.parse(date), Optional.of("About nine in the evening"), "Kitchen", HUSBAND, Set.of(kinds));
    }
}
