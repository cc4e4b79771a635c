package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;

/** Comparing the rules of duties with the law, in GraphQL. What is declared is compared; no case is read. */
@GraphQLApi
@ApplicationScoped
public class LawCheckApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private LawChecks checks;

    @Inject
    private LawRules rules;

    @Query("lawRules")
    @Description("Rules of duties by department and code, and who compared them with the gazette; for administrators"
            + " / दायित्वों के नियम, विभाग एवं कोड के क्रम में, और राजपत्र से मिलान किसने किया; प्रशासकों हेतु")
    public @NonNull LawRuleConnection lawRules(
            @Nullable String department,
            @Description("Whether two persons have compared them; both where nothing is said"
                            + " / क्या दो व्यक्तियों ने मिलान किया है; न बताने पर दोनों")
                    @Nullable Boolean settled,
            @Nullable Integer first,
            @Nullable String after) {
        Viewer caller = requireAdministrator(current.get());
        return LawRuleConnection.of(rules.page(caller.account(), department, settled, Page.of(first, after)));
    }

    @Mutation
    @Description("Record that you compared a duty's rule with the gazette; two persons settle it. For administrators"
            + " / दायित्व के नियम का राजपत्र से मिलान दर्ज करें; दो व्यक्ति अपेक्षित। प्रशासकों हेतु")
    public @NonNull LawCheckView recordLawCheck(
            @NonNull String department,
            @NonNull String duty,
            @NonNull NewLawCheck check,
            @NonNull String idempotencyKey) {
        Viewer caller = requireAdministrator(current.forChange());
        changes.once(
                Change.of(caller.account(), "recordLawCheck", idempotencyKey, department, duty, check),
                () -> checks.record(caller.account(), department, duty, check));
        int checkedBy = checks.checkedBy(department, duty);
        return new LawCheckView(department, duty, checkedBy, checkedBy >= LawChecks.ENOUGH);
    }

    private static Viewer requireAdministrator(Viewer caller) {
        if (caller.role() == Role.OFFICER) {
            throw CommonProblem.notAllowed("Only an administrator may do this", "यह केवल प्रशासक कर सकता है");
        }
        return caller;
    }
}
