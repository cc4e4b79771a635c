package org.samanvay.coordination.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** What came of a case, and how she is afterwards, in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class ClosingApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private SafetyChecks checks;

    @Description("What came of the case, told at its closings; for the department that closed it, the latest hundred"
            + " / बंद करते समय बताए परिणाम; बंद करने वाले विभाग हेतु")
    public @NonNull List<@NonNull CaseOutcomesView> outcomes(@Source CaseView row) {
        return row.together().of(row.id(), "outcomes", (cases, q) -> checks.outcomes(cases));
    }

    @Description("When she is asked after the closing how she is; for the department that closed the case"
            + " / बंद होने के बाद कुशल-क्षेम जाँच; बंद करने वाले विभाग हेतु")
    public @NonNull List<@NonNull SafetyCheckView> safetyChecks(@Source CaseView row) {
        return row.together().of(row.id(), "safetyChecks", (cases, q) -> checks.of(cases));
    }

    @Mutation
    @Description("How she was; that she does not wish to be asked is as good an end / कुशल-क्षेम का परिणाम; संपर्क न चाहना भी पूर्ण परिणाम है")
    public @NonNull SafetyCheckView closeSafetyCheck(
            @Id @NonNull UUID check,
            @NonNull Integer version,
            @NonNull SafetyCheckResult result,
            @Nullable String note,
            @NonNull String idempotencyKey) {
        return checks.require(changes.once(
                Change.of(current.forChange().account(), "closeSafetyCheck", idempotencyKey, check, version, result, note),
                () -> checks.close(check, version, result, note)));
    }
}
