package org.samanvay.plugins.industries;

import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.industries.enterprise.SelfEmploymentApplication;
import org.samanvay.plugins.industries.enterprise.WomenEnterpriseSupport;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Form;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Right;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Text;

/** The department of industries. No law sets it a time towards a person, so it declares no duty. */
public final class IndustriesDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("industries");
    }

    @Override
    public Text name() {
        return Text.of("Industries", "उद्योग");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return IndustriesPosts.ALL;
    }

    @Override
    public List<Channel> channels() {
        return IndustriesOffer.CHANNELS;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(SelfEmploymentApplication.FORM, WomenEnterpriseSupport.FORM);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(EnterpriseSchemes.LIST, DistrictCategories.LIST);
    }

    @Override
    public List<Service> services() {
        return IndustriesOffer.SERVICES;
    }

    @Override
    public List<Scheme> schemes() {
        return IndustriesSchemes.ALL;
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(IndustriesFacts.class);
    }

    @Override
    public List<Right> rights() {
        return IndustriesOffer.RIGHTS;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return List.of(IndustriesReturn.QUARTERLY);
    }

    @Override
    public List<Letter> letters() {
        return List.of(IndustriesOffer.NEXT_STEP);
    }
}
