package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.samanvay.spi.Channel;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Letter;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** Committees, boards, authorities, magistrates, laboratory and prosecution, together one department of the platform. */
public final class StatutoryBodiesDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("statutory-bodies");
    }

    @Override
    public Text name() {
        return Text.of("Statutory bodies", "वैधानिक निकाय");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.STATUTORY_BODIES;
    }

    @Override
    public List<PostKind> posts() {
        return StatutoryPosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return StatutoryChannels.ALL;
    }

    /** Only the body that made an entry corrects it. */
    @Override
    public List<Form<?>> forms() {
        return List.of(
                CommitteeReceipt.FORM.correctedBy(StatutoryPosts.CHILD_WELFARE_COMMITTEE),
                CommitteeOrder.FORM.correctedBy(StatutoryPosts.CHILD_WELFARE_COMMITTEE),
                BoardProceeding.FORM.correctedBy(StatutoryPosts.JUVENILE_JUSTICE_BOARD),
                SocialInvestigation.FORM.correctedBy(StatutoryPosts.CHILD_PROTECTION_UNIT),
                SupportPersonReport.FORM.correctedBy(StatutoryPosts.CHILD_WELFARE_COMMITTEE),
                LegalAid.FORM.correctedBy(
                        StatutoryPosts.DISTRICT_LEGAL_SERVICES, StatutoryPosts.STATE_LEGAL_SERVICES),
                CompensationApplication.FORM.correctedBy(
                        StatutoryPosts.DISTRICT_LEGAL_SERVICES, StatutoryPosts.STATE_LEGAL_SERVICES),
                CompensationProceeding.FORM.correctedBy(
                        StatutoryPosts.DISTRICT_LEGAL_SERVICES, StatutoryPosts.STATE_LEGAL_SERVICES),
                SpecialReliefPayment.FORM.correctedBy(
                        StatutoryPosts.DISTRICT_LEGAL_SERVICES, StatutoryPosts.CHILD_PROTECTION_UNIT),
                WorkplaceInquiry.FORM.correctedBy(StatutoryPosts.LOCAL_COMMITTEE, StatutoryPosts.INTERNAL_COMMITTEE),
                ChildMarriagePrevention.FORM.correctedBy(
                        StatutoryPosts.CHILD_MARRIAGE_PROHIBITION_OFFICER, StatutoryPosts.SUB_DIVISIONAL_MAGISTRATE),
                CourtHearing.FORM.correctedBy(StatutoryPosts.DISTRICT_PROSECUTION, StatutoryPosts.SPECIAL_PROSECUTOR),
                ForensicExamination.FORM.correctedBy(StatutoryPosts.FORENSIC_LABORATORY));
    }

    @Override
    public List<Service> services() {
        return StatutoryServices.ALL;
    }

    @Override
    public List<Duty> duties() {
        return Stream.of(
                        ChildDuties.ALL,
                        SupportPersonTimes.ALL,
                        CompensationDuties.ALL,
                        WorkplaceDuties.ALL,
                        MagistracyDuties.ALL,
                        CourtCalendar.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Right> rights() {
        return StatutoryRights.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return StatutoryReturns.ALL;
    }

    @Override
    public List<Letter> letters() {
        return StatutoryLetters.ALL;
    }

    @Override
    public List<Register> registers() {
        return StatutoryRegisters.ALL;
    }

    @Override
    public List<FindingRule> findingRules() {
        return ChildFindings.ALL;
    }

    @Override
    public Set<String> childProtectionPosts() {
        return ChildFindings.CHILD_PROTECTION;
    }

    @Override
    public List<MandatoryTraining> trainings() {
        return CommitteeTrainings.ALL;
    }
}
