package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Imports of the past in the API, and taking one back. For the administrator whose state they were for; what a
 * post keeps, its importer takes back, too. */
@GraphQLApi
@ApplicationScoped
public class ImportsApi {
    @Inject
    private Imports imports;

    @Inject
    private ImportsUnderway underway;

    @Inject
    private UndoingImports undoing;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Query("imports")
    @Description("Imports for a state, or for all states where none is named, newest first; for administrators / राज्य के"
            + " (या सब राज्यों के) आयात; प्रशासक हेतु")
    public @NonNull ImportConnection imports(
            @Nullable Integer state, @Nullable Integer first, @Nullable String after) {
        if (!administers(viewer.get(), state)) {
            throw CommonProblem.notAllowed(
                    "Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        return ImportConnection.of(imports.page(state, Page.of(first, after)));
    }

    @Description("Whether it can still be taken back / क्या इसे अब भी वापस लिया जा सकता है")
    public boolean undoable(@Source ImportRun run) {
        return undoing.canUndo(run);
    }

    @Query("importProgress")
    @Description("How far your own import with that key has come; null before its rows are checked, and where there is none"
            + " / उस कुंजी वाला आपका आयात कहाँ तक पहुँचा; पंक्तियों की जाँच से पहले, या न होने पर, रिक्त")
    public @Nullable ImportProgress importProgress(@NonNull String idempotencyKey) {
        return underway.of(viewer.account(), idempotencyKey).orElse(null);
    }

    @Mutation("undoImport")
    @Description("Takes an import back as a whole, or tells the rows that hold / आयात को पूरा वापस लें, या बताएँ कि कौन-सी"
            + " पंक्तियाँ रोकती हैं")
    public @NonNull UndoneImport undoImport(
            @Id @NonNull String id, boolean dryRun, @NonNull String idempotencyKey) {
        Viewer caller = viewer.forChange();
        ImportRun run = imports.find(Ids.parse("id", id))
                .filter(found -> administers(caller, found.state()) || undoing.isOwn(found, caller.account()))
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Import", "आयात")));
        if (dryRun) {
            return undoing.dryRun(run);
        }
        try {
            UUID undone = changes.once(
                    Change.of(caller.account(), "undoImport", idempotencyKey, id),
                    () -> undoing.undo(run, caller.account()));
            return undoing.read(undone);
        } catch (RowsRefused refused) {
            return UndoneImport.refused(refused.errors());
        }
    }

    private static boolean administers(Viewer caller, @Nullable Integer state) {
        return state == null ? caller.role() == Role.PLATFORM_ADMINISTRATOR : caller.isAdministratorOf(state);
    }
}
