package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Identity and safe contact in GraphQL: mutations only, because reading them is an act that is recorded. */
@GraphQLApi
@ApplicationScoped
public class PersonApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private KeepingIdentity keeping;

    /** A safe contact, and the version that the next change of it must name. */
    public record OpenedSafeContact(@NonNull SafeContact contact, @NonNull Integer version) {}

    @Mutation
    @Description("Record who a person is; sealed at once / व्यक्ति की पहचान दर्ज करें")
    public @Id @NonNull UUID recordIdentity(
            @Id @NonNull UUID caseFile,
            @Id @NonNull UUID person,
            @NonNull Identity identity,
            @NonNull String idempotencyKey) {
        return changes.once(
                Change.of(current.forChange().account(), "recordIdentity", idempotencyKey, caseFile, person, identity),
                () -> keeping.record(caseFile, person, identity));
    }

    @Mutation("setSafeContact")
    @Description("Say how the person may safely be reached / सुरक्षित संपर्क निर्धारित करें")
    public @Id @NonNull UUID setSafeContact(
            @Id @NonNull UUID caseFile,
            @Id @NonNull UUID person,
            @NonNull SafeContact contact,
            @Description("0 where none was set / यदि पहले न हो तो 0") @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return changes.once(
                Change.of(
                        current.forChange().account(), "setSafeContact", idempotencyKey, caseFile, person, contact, version),
                () -> keeping.setContact(caseFile, person, contact, version));
    }

    @Mutation
    @Description("Open an identity; purpose and reason are recorded each time / पहचान खोलें; प्रयोजन व कारण हर बार दर्ज होते हैं")
    public @NonNull Identity openIdentity(
            @Id @NonNull UUID caseFile,
            @Id @NonNull UUID person,
            @NonNull IdentityPurpose purpose,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        once("openIdentity", idempotencyKey, caseFile, person, purpose, reason);
        return keeping.open(caseFile, person, purpose, reason);
    }

    @Mutation
    @Description("Open a safe contact; purpose and reason are recorded / सुरक्षित संपर्क खोलें; प्रयोजन व कारण दर्ज होते हैं")
    public @NonNull OpenedSafeContact openSafeContact(
            @Id @NonNull UUID caseFile,
            @Id @NonNull UUID person,
            @NonNull IdentityPurpose purpose,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        once("openSafeContact", idempotencyKey, caseFile, person, purpose, reason);
        SafeContact contact = keeping.openContact(caseFile, person, purpose, reason);
        return new OpenedSafeContact(contact, keeping.contactVersion(person));
    }

    /** The same key may open again (a lost answer), never with another purpose; each opening is recorded by itself. */
    private void once(String operation, String key, UUID caseFile, UUID person, IdentityPurpose purpose, String reason) {
        changes.once(
                Change.of(current.forChange().account(), operation, key, caseFile, person, purpose, reason), () -> person);
    }
}
