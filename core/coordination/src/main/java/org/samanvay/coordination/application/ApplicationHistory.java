package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.application.SchemeApplicationView.ApplicationStep;
import org.samanvay.coordination.application.SchemeApplicationView.HandedIn;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.spi.Text;

/** The steps of applications, opened; an erased person's steps stay as the fact that they were taken. */
@ApplicationScoped
class ApplicationHistory {
    @Inject
    private Database database;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private PersonKeys keys;

    List<ApplicationStep> of(SchemeApplicationView application) {
        return application
                .siblings()
                .of("steps", this::read)
                .getOrDefault(application.id(), List.of());
    }

    /** Of each application the first steps in their order, 100 at most; one statement for all. */
    private Map<UUID, List<ApplicationStep>> read(List<UUID> applications) {
        List<Object> parameters = new ArrayList<>(applications);
        parameters.add(Page.MAX);
        Map<UUID, List<ApplicationStep>> steps = new HashMap<>();
        database.list(
                        row -> Sealed.of(row, hidden),
                        "SELECT s.application, s.number, s.kind, s.at, s.department, " + HiddenOffices.NAME + ","
                                + " s.sealed_content, a.person, k.wrapped_key FROM scheme_application_step s"
                                + " JOIN scheme_application a ON a.id = s.application JOIN post p ON p.id = s.post"
                                + " LEFT JOIN person_key k ON k.person = a.person WHERE s.application IN "
                                + Database.places(applications.size()) + " AND s.number <= ?"
                                + " ORDER BY s.application, s.number",
                        parameters.toArray())
                .forEach(row -> steps.computeIfAbsent(row.application, none -> new ArrayList<>())
                        .add(row.opened(keys)));
        return steps;
    }

    private record Sealed(
            UUID application,
            int number,
            ApplicationStepKind kind,
            Instant at,
            String department,
            Text post,
            byte[] content,
            UUID person,
            byte @Nullable [] wrappedKey) {
        static Sealed of(Row row, HiddenOffices hidden) {
            return new Sealed(
                    row.uuid(1),
                    row.number(2),
                    ApplicationStepKind.valueOf(row.text(3)),
                    row.instant(4),
                    row.text(5),
                    hidden.nameWithoutPlace(row, 6, row.text(5)),
                    row.bytes(9).orElseThrow(),
                    row.uuid(10),
                    row.bytes(11).orElse(null));
        }

        ApplicationStep opened(PersonKeys keys) {
            StepContent told = wrappedKey == null
                    ? StepContent.none()
                    : StepContent.fromJson(keys.unwrap(person, wrappedKey)
                            .open(ApplicationSteps.placeOf(application, number), content));
            return new ApplicationStep(
                    kind,
                    at,
                    department,
                    BilingualText.of(post),
                    told.papers().stream().map(HandedIn::of).toList(),
                    told.amount(),
                    told.on(),
                    told.reference(),
                    told.reason());
        }
    }
}
