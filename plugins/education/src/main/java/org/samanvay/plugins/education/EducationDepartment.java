package org.samanvay.plugins.education;

import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.education.outofschool.AttendanceFollowUp;
import org.samanvay.plugins.education.outofschool.OutOfSchoolReport;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport;
import org.samanvay.plugins.education.schoolsafety.SchoolSafetyAudit;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Letter;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The state's department of school education, with Samagra Shiksha. */
public final class EducationDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("education");
    }

    @Override
    public Text name() {
        return Text.of("Education", "शिक्षा");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return EducationPosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return EducationChannels.ALL;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                OutOfSchoolReport.FORM, AttendanceFollowUp.FORM, SchoolIncidentReport.FORM, SchoolSafetyAudit.FORM);
    }

    @Override
    public List<Service> services() {
        return EducationServices.ALL;
    }

    @Override
    public List<Scheme> schemes() {
        return EducationSchemes.ALL;
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(EducationFacts.class);
    }

    @Override
    public List<Duty> duties() {
        return EducationDuties.ALL;
    }

    @Override
    public List<Right> rights() {
        return EducationRights.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return EducationReturns.ALL;
    }

    @Override
    public List<Letter> letters() {
        return EducationLetters.ALL;
    }

    @Override
    public List<Register> registers() {
        return EducationRegisters.ALL;
    }

    @Override
    public List<FindingRule> findingRules() {
        return EducationFindings.ALL;
    }

    @Override
    public List<Inspection> inspections() {
        return EducationFindings.ROUNDS;
    }

    @Override
    public List<MandatoryTraining> trainings() {
        return EducationTrainings.ALL;
    }
}
