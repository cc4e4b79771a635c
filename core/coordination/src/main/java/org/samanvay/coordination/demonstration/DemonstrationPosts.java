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
import java.util.UUID;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.account.DemonstrationAccounts;
import org.samanvay.coordination.bulk.Importer;
import org.samanvay.coordination.bulk.ImportingOfficers;
import org.samanvay.coordination.bulk.ImportingPosts;
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
 * is below them from the files {@code <department>.posts.csv} and {@code <department>.officers.csv} beside this class.
 */
@ApplicationScoped
class DemonstrationPosts implements StartStep {
    /** Documented in the README: it protects nothing, because there is nothing to protect. */
    static final String PASSWORD = "demonstration-only-2026";

    private static final int UTTARAKHAND = 5;
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
        if (settings.isDemonstration() && changes.inTransaction(this::seedIfEmpty)) {
            enabling.announce();
            parts.stream()
                    .sorted(Comparator.comparingInt(DemonstrationPart::place))
                    .forEach(DemonstrationPart::add);
            file.write(PASSWORD);
        }
    }

    private boolean seedIfEmpty() {
        if (database.find(row -> row.number(1), "SELECT 1 FROM office LIMIT 1").isPresent()) {
            return false;
        }
        UUID platform = accounts.addAdministrator(
                "platform.admin", "Platform administrator", Role.PLATFORM_ADMINISTRATOR, null);
        UUID state = accounts.addAdministrator(
                "state.admin", "Administrator, Uttarakhand", Role.STATE_ADMINISTRATOR, UTTARAKHAND);
        Importer importer = new Importer(state, code -> code == UTTARAKHAND);
        definitions.departments().forEach(department -> seed(department, importer));
        accounts.open(PASSWORD, platform, state);
        return true;
    }

    private void seed(DepartmentDefinition department, Importer importer) {
        StateView state = places.findState(UTTARAKHAND).orElseThrow();
        List<DistrictView> districts = places.districts(UTTARAKHAND, new Page(Page.MAX, Optional.empty()))
                .nodes();
        enabling.enable(importer.account(), UTTARAKHAND, department.id(), SINCE, "Demonstration / प्रदर्शन");
        posts.run(importer, NodalPosts.csv(department, state, districts));
        resource(department.id() + ".posts.csv").ifPresent(csv -> posts.run(importer, csv));
        resource(department.id() + ".officers.csv").ifPresent(csv -> officers.run(importer, csv));
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
