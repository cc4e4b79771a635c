package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.account.DemonstrationAccounts;
import org.samanvay.coordination.bulk.Importer;
import org.samanvay.coordination.bulk.ImportingOfficers;
import org.samanvay.coordination.bulk.ImportingPosts;
import org.samanvay.coordination.bulk.Reached;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.place.StateView;
import org.samanvay.coordination.state.EnablingDepartments;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;

/**
 * Seeds the demonstration's departments, posts and officers. Nodal posts come from every department's definition; what
 * is below them from the files {@code <department>.posts.csv} and {@code <department>.officers.csv} beside this class. A
 * department without the latter, as a new one has it, gets one officer, {@code <department>.dehradun}.
 */
@ApplicationScoped
class DemonstrationPosts implements StartStep {
    /** Documented in the README: it protects nothing, because there is nothing to protect. */
    static final String PASSWORD = "demonstration-only-2026";

    private static final String STATE_ADMINISTRATOR = "state.admin";
    private static final int UTTARAKHAND = 5;
    private static final int DEHRADUN = 49;
    private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);

    @Inject
    private Settings settings;

    @Inject
    private Definitions definitions;

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
    private AccountsFile file;

    @Inject
    private Changes changes;

    @Inject
    private Database database;

    @Inject
    @Any
    private Instance<DemonstrationPart> parts;

    @Override
    public void run() {
        if (!settings.isDemonstration()) {
            return;
        }
        Set<String> before = seededBefore();
        List<DepartmentDefinition> more = definitions.departments().stream()
                .filter(department -> !before.contains(department.id()))
                .toList();
        if (more.isEmpty()) {
            return;
        }
        changes.inTransaction(() -> seed(more));
        enabling.announce();
        if (before.isEmpty()) {
            parts.stream()
                    .sorted(Comparator.comparingInt(DemonstrationPart::place))
                    .forEach(DemonstrationPart::add);
        }
        file.write(PASSWORD);
    }

    /** By what was enabled too: a department whose posts somebody removed, or that came without any, is not seeded again. */
    private Set<String> seededBefore() {
        return Set.copyOf(database.list(
                row -> row.text(1),
                "SELECT department FROM office UNION SELECT department FROM department_switch WHERE state = ?",
                UTTARAKHAND));
    }

    /** A department that came after the others is seeded beside them. */
    private boolean seed(List<DepartmentDefinition> departments) {
        UUID state = accounts.viewer(STATE_ADMINISTRATOR).map(Viewer::account).orElseGet(this::addAdministrators);
        Importer importer = new Importer(state, code -> code == UTTARAKHAND);
        departments.forEach(department -> seed(department, importer));
        accounts.open(PASSWORD, departments.stream().map(DepartmentDefinition::id).toList());
        return true;
    }

    private UUID addAdministrators() {
        accounts.addAdministrator("platform.admin", "Platform administrator", Role.PLATFORM_ADMINISTRATOR, null);
        return accounts.addAdministrator(
                STATE_ADMINISTRATOR, "Administrator, Uttarakhand", Role.STATE_ADMINISTRATOR, UTTARAKHAND);
    }

    private void seed(DepartmentDefinition department, Importer importer) {
        StateView state = places.findState(UTTARAKHAND).orElseThrow();
        List<DistrictView> districts = places.districts(UTTARAKHAND, new Page(Page.MAX, Optional.empty()))
                .nodes();
        enabling.enable(importer.account(), UTTARAKHAND, department.id(), SINCE, "Demonstration / प्रदर्शन");
        posts.run(importer, NodalPosts.csv(department, state, districts), Reached.BY_NOBODY);
        resource(department.id() + ".posts.csv").ifPresent(csv -> posts.run(importer, csv, Reached.BY_NOBODY));
        officers.run(
                importer,
                resource(department.id() + ".officers.csv")
                        .orElseGet(() -> NodalPosts.officer(department, state, capital(districts), SINCE)),
                Reached.BY_NOBODY);
    }

    private static DistrictView capital(List<DistrictView> districts) {
        return districts.stream()
                .filter(district -> district.code() == DEHRADUN)
                .findFirst()
                .orElseThrow();
    }

    static Optional<String> resource(String name) {
        try (InputStream stream = DemonstrationPosts.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
