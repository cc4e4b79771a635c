package org.samanvay.plugins.sidcul;

import java.util.List;
import org.samanvay.plugins.sidcul.estate.EstateSafetyAudit;
import org.samanvay.plugins.sidcul.estate.Estates;
import org.samanvay.plugins.sidcul.unit.TransportCheck;
import org.samanvay.plugins.sidcul.unit.UnitReport;
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
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The State Infrastructure and Industrial Development Corporation of Uttarakhand. It pays nothing to any person. */
public final class SidculDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("sidcul");
    }

    @Override
    public Text name() {
        return Text.of("SIDCUL", "सिडकुल");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.CORPORATION;
    }

    @Override
    public List<PostKind> posts() {
        return SidculPosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return SidculOffer.CHANNELS;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(UnitReport.FORM, TransportCheck.FORM, EstateSafetyAudit.FORM);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(Estates.LIST);
    }

    @Override
    public List<Service> services() {
        return SidculOffer.SERVICES;
    }

    @Override
    public List<Duty> duties() {
        return SidculDuties.ALL;
    }

    @Override
    public List<Right> rights() {
        return SidculOffer.RIGHTS;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return List.of(SidculReturn.QUARTERLY);
    }

    @Override
    public List<Letter> letters() {
        return List.of(SidculOffer.FINDINGS);
    }

    @Override
    public List<Register> registers() {
        return SidculRegisters.ALL;
    }

    @Override
    public List<FindingRule> findingRules() {
        return SidculFindings.ALL;
    }
}
