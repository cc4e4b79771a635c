package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;

/** What each state has laid down: how long a matter is held together, and for what its offices may be asked from outside. */
@ApplicationScoped
class JointRules {
    private static final int LONGEST_PERIOD = 366;
    private static final int LONGEST_ORDER = 80;

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    JointPeriod period(int state) {
        return database.find(
                        row -> new JointPeriod(row.number(1), row.number(2), row.number(3), row.text(4)),
                        "SELECT days, longest_days, remind_days, order_number FROM joint_period WHERE state = ?",
                        state)
                .orElse(JointPeriod.PROPOSED);
    }

    /** The services for which the state's offices may be asked today; of a department that works there. */
    List<ServiceDefinition> openIn(int state) {
        return laidDown(state).stream()
                .flatMap(code -> definitions.service(code).stream())
                .filter(service -> isOpenable(state, service))
                .toList();
    }

    private List<String> laidDown(int state) {
        return database.list(
                row -> row.text(1), "SELECT service FROM service_for_other_states WHERE state = ? ORDER BY service", state);
    }

    private boolean isOpenable(int state, ServiceDefinition service) {
        return service.acrossStates() && enabling.isEnabled(state, service.department());
    }

    /** Laid down, and out of the administrator's sight while its department is switched off: it returns with the department. */
    private List<String> resting(int state) {
        return laidDown(state).stream()
                .filter(code -> definitions.service(code).filter(service -> isOpenable(state, service)).isEmpty())
                .toList();
    }

    JointRulesView view(int state) {
        JointPeriod period = period(state);
        return new JointRulesView(
                state,
                period.days(),
                period.longest(),
                period.remind(),
                openIn(state).stream().map(ServiceDefinition::code).toList(),
                period.order());
    }

    UUID lay(Viewer administrator, NewJointRules asked) {
        requireSense(asked);
        Set<String> services = new LinkedHashSet<>(asked.services());
        services.forEach(this::requireDeclared);
        services.addAll(resting(asked.state()));
        database.run("DELETE FROM joint_period WHERE state = ?", asked.state());
        database.run("DELETE FROM service_for_other_states WHERE state = ?", asked.state());
        database.run(
                "INSERT INTO joint_period (state, days, longest_days, remind_days, order_number, set_by, set_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                asked.state(),
                asked.days(),
                asked.longestDays(),
                asked.remindDays(),
                asked.orderNumber().strip(),
                administrator.account(),
                clock.instant());
        if (!services.isEmpty()) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            services.forEach(service -> rows.add(new @Nullable Object[] {asked.state(), service}));
            database.insertAll("INSERT INTO service_for_other_states (state, service) VALUES", rows, "");
        }
        audit.administered(administrator.account(), "JOINT_RULES_LAID_DOWN", administrator.account());
        return administrator.account();
    }

    private void requireDeclared(String service) {
        if (definitions.service(service).filter(ServiceDefinition::acrossStates).isEmpty()) {
            throw CommonProblem.invalidArgument(
                    "rules.services",
                    "A service whose department gives it to other states",
                    "ऐसी सेवा जो विभाग अन्य राज्यों को भी देता है");
        }
    }

    private static void requireSense(NewJointRules asked) {
        boolean rising = 0 < asked.remindDays()
                && asked.remindDays() < asked.days()
                && asked.days() <= asked.longestDays()
                && asked.longestDays() <= LONGEST_PERIOD;
        if (!rising) {
            throw CommonProblem.invalidArgument(
                    "rules.days",
                    "Reminder, usual and longest period rising, at most " + LONGEST_PERIOD + " days",
                    "स्मरण, सामान्य एवं अधिकतम अवधि क्रमशः बढ़ती हो, अधिकतम " + LONGEST_PERIOD + " दिन");
        }
        String order = asked.orderNumber().strip();
        if (order.isEmpty() || order.length() > LONGEST_ORDER || order.chars().anyMatch(Character::isISOControl)) {
            throw CommonProblem.invalidArgument(
                    "rules.orderNumber",
                    "The order, in 1 to " + LONGEST_ORDER + " characters",
                    "आदेश संख्या, 1 से " + LONGEST_ORDER + " वर्ण");
        }
    }
}
