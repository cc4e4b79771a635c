package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casefile.ShutOffices;
import org.samanvay.coordination.department.ServiceView;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.interstate.OtherState.StateService;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.ReferralProblem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/** Which states, which of their services and which of their posts may be asked from another state. */
@ApplicationScoped
class OtherStates {
    @Inject
    private ShutOffices shutOffices;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private JointRules rules;

    @Inject
    private Enabling enabling;

    @Inject
    private Definitions definitions;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Clock clock;

    /** All but those in which the caller holds a post; one statement more for each state that has opened a service. */
    List<OtherState> all() {
        List<Integer> own = current.looking().posts().stream().map(held -> held.state()).distinct().toList();
        List<Integer> open =
                database.list(row -> row.number(1), "SELECT DISTINCT state FROM service_for_other_states ORDER BY state");
        Map<Integer, Text> names = enabling.states();
        return open.stream()
                .filter(state -> !own.contains(state))
                .map(state -> new OtherState(state, name(names, state), services(state)))
                .filter(state -> !state.services().isEmpty())
                .toList();
    }

    private static BilingualText name(Map<Integer, Text> names, int state) {
        return BilingualText.of(names.getOrDefault(state, Text.of("the state", "राज्य")));
    }

    private List<StateService> services(int state) {
        return rules.openIn(state).stream()
                .map(service -> new StateService(
                        service.department(),
                        BilingualText.of(definitions.department(service.department()).orElseThrow().name()),
                        ServiceView.of(service)))
                .toList();
    }

    /** Posts that may be asked for an open service, in the order of their codes; of any other there are none. */
    Slice<SeatOfState> posts(int state, String service, Page page) {
        current.looking();
        Optional<ServiceDefinition> asked = open(state, service);
        if (asked.isEmpty()) {
            return page.slice(List.of(), SeatOfState::code);
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(List.of(today, today, state, asked.get().department()));
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        GlanceColumns columns = new GlanceColumns(hidden.forCaller());
        BilingualText name = name(enabling.states(), state);
        return page.slice(
                database.list(
                        row -> SeatOfState.of(columns.read(row, 1), name),
                        "SELECT " + GlanceColumns.of("t") + " FROM post q" + GlanceColumns.join("t", "q.id")
                                + " WHERE t_o.state = ? AND t_o.department = ?"
                                + (page.after().isPresent() ? " AND t.code > ?" : "") + " ORDER BY t.code LIMIT ?",
                        parameters.toArray()),
                SeatOfState::code);
    }

    private Optional<ServiceDefinition> open(int state, String service) {
        return rules.openIn(state).stream().filter(each -> each.code().equals(service)).findFirst();
    }

    /** A post of another state whose office the case is not shut against. */
    PostCard require(CaseAccess access, String post) {
        PostCard to = posts.find(Ids.parse("referral.toPost", post))
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Post", "पद")));
        Map<String, Object> field = Map.of("field", "referral.toPost");
        if (to.state() == access.state()) {
            throw new Problem(
                    InterstateProblem.SAME_STATE,
                    Text.of("The post is in the case's own state", "यह पद प्रकरण के अपने राज्य का है"),
                    field);
        }
        if (shutOffices.isShut(access.caseFile(), to.office())) {
            throw new Problem(
                    ReferralProblem.RECEIVER_EXCLUDED,
                    Text.of("The case is shut against this office", "यह कार्यालय इस प्रकरण से बाहर रखा गया है"),
                    field);
        }
        return to;
    }

    ServiceDefinition service(PostCard to, String code) {
        return open(to.state(), code)
                .filter(service -> service.department().equals(to.department()))
                .orElseThrow(() -> new Problem(
                        InterstateProblem.NOT_OPEN_TO_OTHER_STATES,
                        Text.of(
                                "That state has not opened this service to other states",
                                "उस राज्य ने यह सेवा अन्य राज्यों हेतु नहीं खोली है"),
                        Map.of("field", "referral.service")));
    }
}
