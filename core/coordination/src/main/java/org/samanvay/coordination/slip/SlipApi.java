package org.samanvay.coordination.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Slips in GraphQL, and the status by code and word. */
@GraphQLApi
@ApplicationScoped
public class SlipApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Slips slips;

    @Inject
    private AskingStatus asking;

    @Query
    @Description("The slip that a person was given / व्यक्ति को दी गई पर्ची")
    public @Nullable SlipView slip(@Id @NonNull UUID caseFile, @Id @NonNull UUID person) {
        return slips.of(caseFile, person).orElse(null);
    }

    /** The word is no part of what the key stands for: what is kept of a key's arguments must not help to guess it. */
    @Mutation
    @Description("Give a person her slip, and note the word that she chose / व्यक्ति को पर्ची दें, उनका चुना शब्द दर्ज करें")
    public @NonNull SlipView giveSlip(
            @Id @NonNull UUID caseFile,
            @Id @NonNull UUID person,
            @NonNull NewSlip slip,
            @Description("0 where she had none / पहले न हो तो 0") @NonNull Integer version,
            @NonNull String idempotencyKey) {
        changes.once(
                Change.of(
                        current.forChange().account(),
                        "giveSlip",
                        idempotencyKey,
                        caseFile,
                        person,
                        slip.nextOn(),
                        slip.word() != null,
                        version),
                () -> slips.give(caseFile, person, slip, version));
        return slips.of(caseFile, person).orElseThrow();
    }

    @Query
    @Description("How things stand for a person who says her code and her word; the asking is recorded"
            + " / कोड और चुना शब्द बताने पर व्यक्ति की स्थिति; पूछना दर्ज होता है")
    public @NonNull PersonStatus statusByWord(@NonNull String code, @NonNull String word) {
        return asking.show(code, word);
    }
}
