package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.plugins.womenchildwelfare.domesticincident.DomesticIncidentReport;
import org.samanvay.plugins.womenchildwelfare.onestopcentre.OneStopCentreIntake;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Form;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/**
 * The department of women's empowerment and child development. It declares no duty yet: that of PWDVA s.13(1), to serve
 * a notice within two days, begins with the Magistrate's notice, and no form of the tables records one.
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
    public List<Form<?>> forms() {
        return List.of(OneStopCentreIntake.FORM, DomesticIncidentReport.FORM);
    }

    @Override
    public List<Service> services() {
        return WomenChildWelfareServices.ALL;
    }
}
