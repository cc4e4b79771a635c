package org.samanvay.plugins.health;

import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.health.injury.InjuryRegister;
import org.samanvay.plugins.health.medicolegal.MedicoLegalExamination;
import org.samanvay.plugins.health.mentalhealth.MentalHealthReferral;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Form;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The state's department of medical health and family welfare. */
public final class HealthDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("health");
    }

    @Override
    public Text name() {
        return Text.of("Health", "चिकित्सा स्वास्थ्य");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    /** What it knows, patients told it. */
    @Override
    public boolean answersInformationRequests() {
        return false;
    }

    @Override
    public List<PostKind> posts() {
        return HealthPosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return HealthChannels.ALL;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(MedicoLegalExamination.FORM, InjuryRegister.FORM, MentalHealthReferral.FORM);
    }

    @Override
    public List<Service> services() {
        return HealthServices.ALL;
    }

    @Override
    public List<Scheme> schemes() {
        return HealthSchemes.ALL;
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(HealthFacts.class);
    }

    @Override
    public List<Duty> duties() {
        return HealthDuties.ALL;
    }

    @Override
    public List<Right> rights() {
        return HealthRights.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return HealthReturns.ALL;
    }

    @Override
    public List<Letter> letters() {
        return HealthLetters.ALL;
    }

    @Override
    public List<Register> registers() {
        return HealthRegisters.ALL;
    }
}
