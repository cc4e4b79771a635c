package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.Text;

/** Writing and opening who a person is, and how she may be reached. */
@ApplicationScoped
public class KeepingIdentity {
    private static final Text IDENTITY = Text.of("Identity", "पहचान");

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Persons persons;

    @Inject
    private IdentityVault vault;

    @Inject
    private Changes changes;

    @Inject
    private Steps steps;

    @Inject
    private Audit audit;

    UUID record(UUID caseFile, UUID id, Identity identity) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        requireTold(access, id, "identity");
        vault.keep(caseFile, id, persons.requireKey(id), Persons.checked(identity), by.department());
        steps.write(Step.of(caseFile, StepKind.IDENTITY_RECORDED, by, current.account()).about(id));
        return id;
    }

    UUID setContact(UUID caseFile, UUID id, SafeContact contact, int expected) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        HeldPost by = kernel.acting(current.get(), access);
        requireTold(access, id, "safeContact");
        Persons.bounded("contact.number", contact.number(), 20);
        Persons.bounded("contact.hours", contact.hours(), 200);
        Persons.bounded("contact.whoElseHoldsPhone", contact.whoElseHoldsPhone(), 200);
        int version = vault.contactVersion(id);
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
        vault.keepContact(caseFile, id, persons.requireKey(id), contact, version + 1, by.department());
        steps.write(Step.of(caseFile, StepKind.SAFE_CONTACT_SET, by, current.account()).about(id));
        return id;
    }

    /** The opening is recorded before anything is read, so that no reading goes unrecorded. */
    Identity open(UUID caseFile, UUID id, IdentityPurpose purpose, String reason) {
        DataKey key = recorded(caseFile, id, "identity", purpose, reason);
        return vault.open(id, key).orElseThrow(() -> CommonProblem.notFound(IDENTITY));
    }

    /**
     * The same for a post that takes no part in the case and was told this of her all the same: one of another state.
     *
     * @param told only what is shared with that post, through no seat
     */
    public Identity open(CaseAccess told, UUID post, UUID id, IdentityPurpose purpose, String reason) {
        DataKey key = recorded(told, post, id, "identity", purpose, reason);
        return vault.open(id, key).orElseThrow(() -> CommonProblem.notFound(IDENTITY));
    }

    /** @param told only what is shared with that post, through no seat */
    public SafeContact openContact(CaseAccess told, UUID post, UUID id, IdentityPurpose purpose, String reason) {
        return vault.openContact(id, recorded(told, post, id, "safeContact", purpose, reason));
    }

    SafeContact openContact(UUID caseFile, UUID id, IdentityPurpose purpose, String reason) {
        DataKey key = recorded(caseFile, id, "safeContact", purpose, reason);
        return vault.openContact(id, key);
    }

    int contactVersion(UUID id) {
        return vault.contactVersion(id);
    }

    private DataKey recorded(UUID caseFile, UUID id, String part, IdentityPurpose purpose, String reason) {
        CaseAccess access = kernel.require(current.forChange(), caseFile);
        return recorded(access, access.seats().keySet().iterator().next(), id, part, purpose, reason);
    }

    private DataKey recorded(
            CaseAccess access, UUID seat, UUID id, String part, IdentityPurpose purpose, String reason) {
        if (reason.strip().length() < 5 || reason.length() > 500) {
            throw new Problem(
                    PersonProblem.REASON_REQUIRED,
                    Text.of("Give a reason of 5 to 500 characters", "5 से 500 वर्णों में कारण लिखें"));
        }
        Viewer viewer = current.forChange();
        requireTold(access, id, part);
        DataKey key = persons.requireKey(id);
        byte[] sealedReason = key.seal(new Place("audit", "sealed_reason", id, 0), reason.strip());
        changes.inTransaction(() -> {
            audit.identityOpened(viewer.account(), seat, access.caseFile(), id, purpose.name() + ":" + part, sealedReason);
            return id;
        });
        return key;
    }

    /** Reads and replaces it: the department that recorded the person, and those that were told this of her. */
    private void requireTold(CaseAccess access, UUID id, String part) {
        persons.require(access, id);
        boolean own = persons.recordingDepartment(id).filter(access::isOwn).isPresent();
        if (!own && !access.sharesOfPerson(id, part)) {
            throw CommonProblem.notFound(IDENTITY);
        }
    }
}
