package org.samanvay.coordination.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Trainings of officers in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class TrainingApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Trainings trainings;

    @Inject
    private Changes changes;

    @Query
    @Description("Mandatory trainings of your posts and those below, what is due first / अनिवार्य प्रशिक्षण, पहले जिनकी समय-सीमा पहले")
    public @NonNull TrainingConnection officerTrainings(@Nullable Integer first, @Nullable String after) {
        return TrainingConnection.of(trainings.page(Page.of(first, after)));
    }

    @Query
    @Description("How mandatory trainings stand, by department / विभागवार अनिवार्य प्रशिक्षण की स्थिति")
    public @NonNull List<@NonNull TrainingCount> trainingCounts() {
        return trainings.counts();
    }

    @Mutation
    @Description("Note that the holder of a post took a training / पदधारक का प्रशिक्षण दर्ज करें")
    public @NonNull TrainingView recordTraining(@NonNull TakenTraining taken, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        changes.once(Change.of(account, "recordTraining", idempotencyKey, taken), () -> trainings.take(taken));
        return trainings.require(taken.training(), taken.post());
    }
}
