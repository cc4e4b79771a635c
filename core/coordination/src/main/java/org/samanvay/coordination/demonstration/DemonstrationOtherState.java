package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.account.DemonstrationAccounts;
import org.samanvay.coordination.bulk.Importer;
import org.samanvay.coordination.bulk.ImportingOfficers;
import org.samanvay.coordination.bulk.ImportingPosts;
import org.samanvay.coordination.bulk.Reached;
import org.samanvay.coordination.bulk.place.PlaceImportApi;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.interstate.NewJointRules;
import org.samanvay.coordination.interstate.OtherStatesApi;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.place.StateView;
import org.samanvay.coordination.state.EnablingDepartments;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;

/**
 * A neighbouring state with two departments at work in one district, both open to other states: so that a newcomer can
 * refer somebody across the line, sign in on its other side and answer there. Its offices, officers and order are invented.
 */
@ApplicationScoped
class DemonstrationOtherState implements DemonstrationPart {
    private static final int HIMACHAL_PRADESH = 2;
    private static final String ADMINISTRATOR = "himachal.admin";
    private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);
    private static final List<String> DEPARTMENTS = List.of("police", "women-child-welfare");
    private static final String DISTRICT =
            "lgd_code,name_en,name_hi,state_lgd_code,short_code\n24,Sirmaur,सिरमौर," + HIMACHAL_PRADESH + ",SMR\n";

    @Inject
    private Definitions definitions;

    @Inject
    private Acting acting;

    @Inject
    private PlaceImportApi imports;

    @Inject
    private Places places;

    @Inject
    private EnablingDepartments enabling;

    @Inject
    private ImportingPosts posts;

    @Inject
    private ImportingOfficers officers;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private OtherStatesApi rules;

    @Inject
    private Changes changes;

    @Override
    public int place() {
        return 7;
    }

    @Override
    public void add() {
        List<DepartmentDefinition> departments = DEPARTMENTS.stream()
                .flatMap(id -> definitions.department(id).stream())
                .toList();
        if (departments.size() < DEPARTMENTS.size()) {
            return;
        }
        acting.as("platform.admin", () -> imports.importPlaces(
                PlaceLevel.DISTRICT, DISTRICT, null, HIMACHAL_PRADESH, false, "demonstration-other-state"));
        changes.inTransaction(() -> seed(departments));
        enabling.announce();
        acting.as(ADMINISTRATOR, () -> rules.setJointRules(open(), "demonstration-other-state"));
    }

    private boolean seed(List<DepartmentDefinition> departments) {
        UUID administrator = accounts.addAdministrator(
                ADMINISTRATOR, "Administrator, Himachal Pradesh", Role.STATE_ADMINISTRATOR, HIMACHAL_PRADESH);
        Importer importer = new Importer(administrator, code -> code == HIMACHAL_PRADESH);
        StateView state = places.findState(HIMACHAL_PRADESH).orElseThrow();
        List<DistrictView> districts = places.districts(HIMACHAL_PRADESH, new Page(Page.MAX, Optional.empty()))
                .nodes();
        departments.forEach(department -> {
            enabling.enable(administrator, HIMACHAL_PRADESH, department.id(), SINCE, "Demonstration / प्रदर्शन");
            posts.run(importer, NodalPosts.csv(department, state, districts), Reached.BY_NOBODY);
        });
        posts.run(importer, resource("posts"), Reached.BY_NOBODY);
        officers.run(importer, resource("officers"), Reached.BY_NOBODY);
        accounts.open(DemonstrationPosts.PASSWORD, DEPARTMENTS);
        return true;
    }

    private static String resource(String what) {
        return DemonstrationPosts.resource("second-state." + what + ".csv").orElseThrow();
    }

    private static NewJointRules open() {
        return new NewJointRules(
                HIMACHAL_PRADESH,
                30,
                60,
                7,
                List.of("police.missing-person-search", "women-child-welfare.one-stop-centre-support"),
                "DEMO/200/2025");
    }
}
