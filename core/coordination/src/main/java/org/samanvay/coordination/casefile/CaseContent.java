package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.person.NewPerson;
import org.samanvay.coordination.person.Person;
import org.samanvay.coordination.person.Persons;

/** Adding persons and numbers to an open case, once per idempotency key. */
@ApplicationScoped
public class CaseContent {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ExternalNumbers numbers;

    @Inject
    private Steps steps;

    @Inject
    private Changes changes;

    public UUID addPerson(UUID caseFile, NewPerson described, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "addPerson", key, caseFile, described), () -> {
                    CaseAccess access = kernel.require(current.get(), caseFile);
                    HeldPost by = kernel.acting(current.get(), access);
                    cases.requireWorkable(access, by);
                    Person person = persons.add(caseFile, described, by);
                    steps.write(Step.of(caseFile, StepKind.PERSON_ADDED, by, current.account()).about(person.id()));
                    return person.id();
                });
    }

    public UUID addNumber(UUID caseFile, String number, String key) {
        return changes.once(
                Change.of(current.forChange().account(), "addExternalNumber", key, caseFile, number), () -> {
                    CaseAccess access = kernel.require(current.get(), caseFile);
                    HeldPost by = kernel.acting(current.get(), access);
                    cases.requireWorkable(access, by);
                    numbers.add(caseFile, number, by.department());
                    steps.write(Step.of(caseFile, StepKind.NUMBER_ADDED, by, current.account()));
                    return caseFile;
                });
    }
}
