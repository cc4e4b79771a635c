package org.samanvay.plugins.statutorybodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.statutorybodies.children.BoardProceeding;
import org.samanvay.plugins.statutorybodies.children.CommitteeOrder;
import org.samanvay.plugins.statutorybodies.children.CommitteeReceipt;
import org.samanvay.plugins.statutorybodies.children.SocialInvestigation;
import org.samanvay.plugins.statutorybodies.children.SupportPersonReport;
import org.samanvay.plugins.statutorybodies.court.CourtHearing;
import org.samanvay.plugins.statutorybodies.laboratory.ForensicExamination;
import org.samanvay.plugins.statutorybodies.legalservices.CompensationApplication;
import org.samanvay.plugins.statutorybodies.legalservices.CompensationProceeding;
import org.samanvay.plugins.statutorybodies.legalservices.LegalAid;
import org.samanvay.plugins.statutorybodies.legalservices.SpecialReliefPayment;
import org.samanvay.plugins.statutorybodies.magistracy.ChildMarriagePrevention;
import org.samanvay.plugins.statutorybodies.workplace.WorkplaceInquiry;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;

/** Papers that no body ever wrote. A question that is not shown has no answer: null. */
final class BodySamples {
    private static final PersonRef CHILD = new PersonRef("0199a000-0000-7000-8000-000000000011");
    private static final Instant THEN = Instant.parse("2026-10-02T09:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-10-02");
    private static final LocalDate LATER = LocalDate.parse("2026-12-14");
    private static final DocumentRef PAPER = new DocumentRef("Example office", "Register of orders", "7/2026");

    static final List<Record> ALL = List.of(
            receipt(),
            order(),
            board(),
            new SupportPersonReport(CHILD, DAY, Optional.of(DAY), PAPER),
            new SocialInvestigation(
                    CHILD,
                    SocialInvestigation.OrderingBody.CHILD_WELFARE_COMMITTEE,
                    THEN,
                    SocialInvestigation.SocialInvestigator.PROBATION_OFFICER,
                    Optional.of(THEN.plusSeconds(86_400)),
                    PAPER),
            new LegalAid(
                    CHILD,
                    DAY,
                    LegalAid.EntitledAs.WOMAN_OR_CHILD,
                    Set.of(LegalAid.LegalHelp.ADVOCATE, LegalAid.LegalHelp.COMPENSATION),
                    LegalAid.AidDecision.GRANTED,
                    DAY,
                    PAPER,
                    Optional.of(LATER)),
            new CompensationApplication(
                    CHILD,
                    15,
                    CompensationApplication.ApplicantRelation.RELATIVE,
                    new PersonRef("0199a000-0000-7000-8000-000000000012"),
                    DAY,
                    DAY,
                    Set.of(CompensationProceeding.CompensableLoss.RAPE),
                    PAPER,
                    Optional.of(PAPER),
                    Optional.empty(),
                    Optional.of(Money.of(0)),
                    Optional.of(Money.of(1200)),
                    YesNo.YES,
                    Optional.of(PAPER),
                    PAPER),
            compensation(),
            new SpecialReliefPayment(DAY, Money.of(5000), Optional.of(DAY), Money.of(5000), PAPER),
            inquiry(),
            marriage(),
            new CourtHearing(
                    CourtHearing.CourtKind.SPECIAL_POCSO,
                    Optional.of("UKDD010000012026"),
                    DAY,
                    CourtHearing.HearingStage.COGNIZANCE,
                    YesNo.YES,
                    YesNo.YES,
                    Optional.of(LATER),
                    Optional.of(Set.of(CourtHearing.Preparation.SUPPORT_PERSON))),
            new ForensicExamination(
                    "KIT-2026/0007",
                    THEN,
                    YesNo.YES,
                    Set.of(ForensicExamination.SampleKind.SWAB),
                    Optional.of(LATER),
                    Optional.of(THEN.plusSeconds(864_000)),
                    PAPER));

    private BodySamples() {}

    private static CommitteeReceipt receipt() {
        return new CommitteeReceipt(
                THEN,
                CommitteeReceipt.ReceivedMatter.OFFENCE_REPORT,
                "42/2026",
                CommitteeReceipt.ReceivedFrom.POLICE,
                Optional.of(CHILD),
                YesNo.YES,
                THEN,
                YesNo.YES,
                Optional.of(PAPER));
    }

    private static CommitteeOrder order() {
        return new CommitteeOrder(
                THEN,
                CHILD,
                Set.of(
                        CommitteeOrder.CommitteeDirection.CUSTODY,
                        CommitteeOrder.CommitteeDirection.SUPPORT_PERSON_APPOINTED,
                        CommitteeOrder.CommitteeDirection.SPECIAL_RELIEF),
                YesNo.YES,
                YesNo.NO,
                CommitteeOrder.CustodyFinding.FIT_PERSON,
                PAPER,
                new CommitteeOrder.SpecialRelief(
                        Set.of(CommitteeOrder.ReliefNeed.FOOD),
                        Money.of(5000),
                        CommitteeOrder.ReliefPayer.DISTRICT_LEGAL_SERVICES_AUTHORITY),
                Optional.of(LATER),
                PAPER);
    }

    private static BoardProceeding board() {
        return new BoardProceeding(
                THEN,
                CHILD,
                BoardProceeding.BoardStage.FIRST_PRODUCTION,
                YesNo.NO,
                BoardProceeding.BailAnswer.GRANTED,
                null,
                Optional.of(LATER),
                PAPER);
    }

    private static CompensationProceeding compensation() {
        return new CompensationProceeding(
                CHILD,
                CompensationProceeding.ClaimedBy.STATION_HOUSE_OFFICER,
                DAY,
                Set.of(CompensationProceeding.CompensableLoss.ACID_OR_BURNS),
                DAY,
                YesNo.NO,
                PAPER,
                Optional.of(Money.of(100_000)),
                DAY,
                CompensationProceeding.ClaimDecision.AWARDED,
                DAY,
                Money.of(700_000),
                Optional.empty(),
                Optional.of(PAPER));
    }

    private static WorkplaceInquiry inquiry() {
        return new WorkplaceInquiry(
                WorkplaceInquiry.InquiringCommittee.LOCAL,
                DAY,
                PAPER,
                YesNo.YES,
                Optional.of(Set.of(WorkplaceInquiry.InterimRelief.LEAVE)),
                WorkplaceInquiry.Conciliation.NOT_ASKED_FOR,
                Optional.of(DAY),
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.of(DAY),
                WorkplaceInquiry.InquiryFinding.PROVED,
                Optional.of(DAY),
                PAPER,
                Optional.empty());
    }

    private static ChildMarriagePrevention marriage() {
        return new ChildMarriagePrevention(
                THEN,
                CHILD,
                Optional.of(LATER),
                Set.of(
                        ChildMarriagePrevention.PreventiveStep.UNDERTAKING,
                        ChildMarriagePrevention.PreventiveStep.INJUNCTION),
                YesNo.YES,
                PAPER,
                THEN,
                Optional.empty(),
                Optional.of(LATER));
    }
}
