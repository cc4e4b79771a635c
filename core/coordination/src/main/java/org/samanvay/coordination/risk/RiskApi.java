package org.samanvay.coordination.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.risk.Instruments.Declared;
import org.samanvay.spi.Text;

/** Risk instruments and assessments in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class RiskApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Instruments instruments;

    @Inject
    private Thresholds thresholds;

    @Inject
    private Assessing assessing;

    @Inject
    private RiskAssessments assessments;

    @Description("How great the danger was judged to be, newest first; for the department that judged"
            + " / जोखिम आकलन, नवीनतम पहले; केवल आकलन करने वाले विभाग हेतु")
    public @NonNull RiskAssessmentConnection riskAssessments(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        record Asked(String relation, Page page) {}
        return RiskAssessmentConnection.of(page.slice(
                row.together().of(row.id(), new Asked("riskAssessments", page), (cases, q) -> assessments.of(cases, q.page())),
                assessment -> assessment.id().toString()));
    }

    @Query
    @Description("Instruments in use of your departments, with the bands in force in your state"
            + " / आपके विभागों के प्रचलित प्रपत्र, राज्य में लागू स्तरों सहित")
    public @NonNull List<@NonNull RiskInstrumentView> riskInstruments() {
        Viewer viewer = current.looking();
        Map<String, Integer> states = viewer.posts().stream()
                .collect(Collectors.toMap(HeldPost::department, HeldPost::state, (one, other) -> one));
        return instruments.inUse(states.keySet()).stream()
                .map(declared ->
                        RiskInstrumentView.of(declared, thresholds.of(states.get(declared.department()), declared)))
                .toList();
    }

    @Query("riskPolicy")
    @Description("Every department's instruments, with the bands in force in a state and the order behind them; for its"
            + " administrator / सभी विभागों के प्रपत्र, राज्य में लागू स्तर और आदेश सहित; राज्य प्रशासक हेतु")
    public @NonNull List<@NonNull RiskInstrumentView> riskPolicy(int state) {
        if (!current.get().isAdministratorOf(state)) {
            throw CommonProblem.notAllowed("Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        List<Declared> declared = instruments.allInUse();
        Map<Declared, Thresholds.InForce> inForce = thresholds.ofAll(state, declared);
        return declared.stream()
                .map(each -> RiskInstrumentView.of(each, Objects.requireNonNull(inForce.get(each))))
                .toList();
    }

    @Mutation
    @Description("Judge a danger by an instrument; the server counts / प्रपत्र द्वारा जोखिम आकलन; अंक सर्वर गिनता है")
    public @NonNull RiskAssessmentView assessRisk(
            @Id @NonNull UUID caseFile, @NonNull NewAssessment assessment, @NonNull String idempotencyKey) {
        return assessments.require(changes.once(
                Change.of(current.forChange().account(), "assessRisk", idempotencyKey, caseFile, assessment),
                () -> assessing.assess(caseFile, assessment)));
    }

    @Mutation("setRiskThresholds")
    @Description("Lay down from which score on a danger is of a level; for the state's administrator"
            + " / किस अंक से जोखिम किस स्तर का हो, निर्धारित करें; राज्य प्रशासक हेतु")
    public @NonNull RiskInstrumentView setRiskThresholds(
            @NonNull NewThresholds thresholds, @NonNull String idempotencyKey) {
        Viewer administrator = current.administering(thresholds.state());
        changes.once(
                Change.of(administrator.account(), "setRiskThresholds", idempotencyKey, thresholds),
                () -> this.thresholds.lay(administrator, thresholds));
        Declared declared = instruments
                .latest(thresholds.instrument())
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Risk instrument", "जोखिम आकलन प्रपत्र")));
        return RiskInstrumentView.of(declared, this.thresholds.of(thresholds.state(), declared));
    }
}
