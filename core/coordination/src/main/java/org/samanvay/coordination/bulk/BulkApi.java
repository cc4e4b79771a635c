package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * Imports in the API. A dry run tells what the file would do and writes nothing; its idempotency key is not used up.
 */
@GraphQLApi
@ApplicationScoped
public class BulkApi {
    @Inject
    private ImportingPosts posts;

    @Inject
    private ImportingOfficers officers;

    @Inject
    private ImportOnce once;

    @Inject
    private CurrentViewer viewer;

    @Mutation("importPosts")
    @Description("Imports posts and their offices from CSV; all rows or none / CSV से पद और कार्यालय आयात करें; सब"
            + " पंक्तियाँ या कोई नहीं")
    public @NonNull ImportResult importPosts(@NonNull String csv, boolean dryRun, @NonNull String idempotencyKey) {
        Importer importer = importer();
        return dryRun
                ? posts.dryRun(importer, csv)
                : once.run(
                        Change.of(importer.account(), "importPosts", idempotencyKey, csv),
                        reached -> posts.run(importer, csv, reached));
    }

    @Mutation("importOfficers")
    @Description(
            "Imports officers and their postings from CSV; all rows or none / CSV से अधिकारी और पदस्थापनाएँ आयात करें;"
                    + " सब पंक्तियाँ या कोई नहीं")
    public @NonNull ImportResult importOfficers(@NonNull String csv, boolean dryRun, @NonNull String idempotencyKey) {
        Importer importer = importer();
        return dryRun
                ? officers.dryRun(importer, csv)
                : once.run(
                        Change.of(importer.account(), "importOfficers", idempotencyKey, csv),
                        reached -> officers.run(importer, csv, reached));
    }

    private Importer importer() {
        Viewer caller = viewer.forChange();
        if (caller.role() == Role.OFFICER) {
            throw CommonProblem.notAllowed(
                    "Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        return new Importer(caller.account(), caller::isAdministratorOf);
    }
}
