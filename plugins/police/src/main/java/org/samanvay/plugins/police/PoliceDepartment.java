package org.samanvay.plugins.police;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.plugins.police.child.ChildOffenceSteps;
import org.samanvay.plugins.police.child.PreliminaryAssessment;
import org.samanvay.plugins.police.child.Production;
import org.samanvay.plugins.police.fir.FirstInformationReport;
import org.samanvay.plugins.police.fir.Iif1Extract;
import org.samanvay.plugins.police.fir.ZeroFirReceipt;
import org.samanvay.plugins.police.information.InformationRecord;
import org.samanvay.plugins.police.investigation.InvestigationProgress;
import org.samanvay.plugins.police.investigation.OffenderMarks;
import org.samanvay.plugins.police.investigation.PoliceReport;
import org.samanvay.plugins.police.missing.MissingPerson;
import org.samanvay.plugins.police.victim.OffersToVictim;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Packet;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The state's police, as far as the protection of women and children asks for them. */
public final class PoliceDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("police");
    }

    @Override
    public Text name() {
        return Text.of("Police", "पुलिस");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return PolicePosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return PoliceChannels.ALL;
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CrimeHeads.LIST);
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                InformationRecord.FORM,
                FirstInformationReport.FORM,
                ZeroFirReceipt.FORM,
                Iif1Extract.FORM,
                InvestigationProgress.FORM,
                OffenderMarks.FORM,
                PoliceReport.FORM,
                OffersToVictim.FORM,
                ChildOffenceSteps.FORM,
                PreliminaryAssessment.FORM,
                Production.FORM,
                MissingPerson.FORM);
    }

    @Override
    public List<Service> services() {
        return PoliceServices.ALL;
    }

    @Override
    public List<Scheme> schemes() {
        return PoliceSchemes.ALL;
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(PoliceFacts.class);
    }

    @Override
    public List<Duty> duties() {
        return Stream.of(StationDuties.ALL, VictimDuties.ALL, ChildDuties.ALL, MissingDuties.ALL, InvestigationDuties.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Right> rights() {
        return PoliceRights.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return PoliceReturns.ALL;
    }

    @Override
    public List<Packet> packets() {
        return List.of(FirPacket.PACKET);
    }

    @Override
    public List<Refusal> refusals() {
        return PoliceRefusals.ALL;
    }

    @Override
    public List<Lane> lanes() {
        return List.of(InvestigationLane.LANE);
    }

    @Override
    public List<Likeness> likenesses() {
        return PoliceLikenesses.ALL;
    }

    @Override
    public List<FindingRule> findingRules() {
        return PoliceFindings.ALL;
    }

    @Override
    public List<Letter> letters() {
        return PoliceLetters.ALL;
    }

    @Override
    public List<MandatoryTraining> trainings() {
        return PoliceTrainings.ALL;
    }
}
