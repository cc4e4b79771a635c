package org.samanvay.plugins.labour;

import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.labour.childlabour.ChildLabourInspection;
import org.samanvay.plugins.labour.committee.CommitteeAnnualReport;
import org.samanvay.plugins.labour.harassment.WorkplaceHarassmentComplaint;
import org.samanvay.plugins.labour.nightshift.NightShiftIntimation;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The labour department, with the construction workers' welfare board. */
public final class LabourDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("labour");
    }

    @Override
    public Text name() {
        return Text.of("Labour", "श्रम");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return LabourPosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return LabourChannels.ALL;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                WorkplaceHarassmentComplaint.FORM,
                CommitteeAnnualReport.FORM,
                ChildLabourInspection.FORM,
                NightShiftIntimation.FORM);
    }

    @Override
    public List<Service> services() {
        return LabourServices.ALL;
    }

    @Override
    public List<Scheme> schemes() {
        return LabourSchemes.ALL;
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(LabourFacts.class);
    }

    @Override
    public List<Duty> duties() {
        return LabourDuties.ALL;
    }

    @Override
    public List<Right> rights() {
        return LabourRights.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return LabourReturns.ALL;
    }

    @Override
    public List<Letter> letters() {
        return LabourLetters.ALL;
    }

    @Override
    public List<Register> registers() {
        return List.of(LabourRegister.ESTABLISHMENTS);
    }

    @Override
    public List<FindingRule> findingRules() {
        return LabourFindings.ALL;
    }

    @Override
    public List<Inspection> inspections() {
        return LabourFindings.ROUNDS;
    }
}
