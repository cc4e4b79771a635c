package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.plugins.police.fir.FirstInformationReport;
import org.samanvay.plugins.police.fir.Iif1Extract;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Form;
import org.samanvay.spi.PostKind;
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
    public List<Form<?>> forms() {
        return List.of(FirstInformationReport.FORM, Iif1Extract.FORM);
    }

    @Override
    public List<Service> services() {
        return PoliceServices.ALL;
    }

    @Override
    public List<Duty> duties() {
        return PoliceDuties.ALL;
    }
}
