package org.samanvay.coordination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.Place;

/** Keeps every step of an application with what was told in it, and writes it into the case's timeline. */
@ApplicationScoped
class ApplicationSteps {
    @Inject
    private CurrentViewer current;

    @Inject
    private Persons persons;

    @Inject
    private Steps timeline;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** @param tell the post that must learn of it */
    void write(
            SchemeApplication application,
            ApplicationStepKind kind,
            HeldPost by,
            StepContent content,
            @Nullable UUID tell) {
        entities.flush();
        int number = database.find(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM scheme_application_step WHERE application = ?",
                        application.id())
                .orElse(0)
                + 1;
        database.run(
                "INSERT INTO scheme_application_step (application, number, kind, at, post, department, account,"
                        + " sealed_content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                application.id(),
                number,
                kind,
                clock.instant(),
                by.post(),
                by.department(),
                current.account(),
                persons.requireKey(application.person()).seal(placeOf(application.id(), number), content.toJson()));
        Step step = Step.of(application.caseFile(), kind.inTimeline(), by, current.account())
                .about(application.id())
                .with(other(application, by))
                .detail(application.scheme());
        timeline.write(tell == null ? step : step.telling(tell));
    }

    static Place placeOf(UUID application, int number) {
        return new Place("scheme_application_step", "sealed_content", application, number);
    }

    private static String other(SchemeApplication application, HeldPost by) {
        return by.department().equals(application.department())
                ? application.appliedByDepartment()
                : application.department();
    }
}
