package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.womenchildwelfare.childwelfare.ChildProduction;
import org.samanvay.plugins.womenchildwelfare.childwelfare.NeedOfCare;
import org.samanvay.plugins.womenchildwelfare.domesticincident.DomesticIncidentReport;
import org.samanvay.plugins.womenchildwelfare.onestopcentre.OneStopCentreIntake;
import org.samanvay.plugins.womenchildwelfare.safetyplan.SafetyPlan;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Right;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/**
 * The department of women's empowerment and child development. The committees, boards and officers whom the acts make
 * independent of it are not its posts: they stand with the statutory bodies.
 */
public final class WomenChildWelfareDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("women-child-welfare");
    }

    @Override
    public Text name() {
        return Text.of("Women and Child Welfare", "महिला सशक्तिकरण एवं बाल विकास");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return WomenChildWelfarePosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return WomenChildWelfareChannels.ALL;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                OneStopCentreIntake.FORM, DomesticIncidentReport.FORM, ChildProduction.FORM, SafetyPlan.FORM);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(NeedOfCare.LIST);
    }

    @Override
    public List<Service> services() {
        return WomenChildWelfareServices.ALL;
    }

    @Override
    public List<Scheme> schemes() {
        return WomenChildWelfareSchemes.ALL;
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(WomenChildWelfareFacts.class);
    }

    @Override
    public List<Duty> duties() {
        return WomenChildWelfareDuties.ALL;
    }

    @Override
    public List<Right> rights() {
        return WomenChildWelfareRights.ALL;
    }

    @Override
    public List<RiskInstrument> riskInstruments() {
        return WomenChildWelfareRisks.ALL;
    }

    @Override
    public List<FindingRule> findingRules() {
        return AddressFindings.ALL;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return WomenChildWelfareReturns.ALL;
    }

    @Override
    public List<Letter> letters() {
        return WomenChildWelfareLetters.ALL;
    }

    @Override
    public List<Register> registers() {
        return WomenChildWelfareRegisters.ALL;
    }
}
