package org.samanvay.coordination.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;

/**
 * Which referrals a department of the case may know of. Of most it knows that they were sent, by whom, to whom and how
 * they stand. One for a service given in confidence would tell her illness, her pregnancy or her refuge by that alone: it
 * exists for its two departments only.
 */
@ApplicationScoped
public class Confidence {
    @Inject
    private Definitions definitions;

    private Set<String> services = Set.of();

    @PostConstruct
    void readServices() {
        services = definitions.departments().stream()
                .flatMap(department -> department.services().stream())
                .filter(ServiceDefinition::confidential)
                .map(ServiceDefinition::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param service full code */
    public boolean covers(String service) {
        return services.contains(service);
    }

    /** A referral for one of the services given in confidence, whoever asks; over {@code referral r}. */
    public SqlCondition inConfidence() {
        return services.isEmpty()
                ? new SqlCondition("FALSE", List.of())
                : new SqlCondition("r.service IN " + Database.places(services.size()), new ArrayList<>(services));
    }

    /** @param service full code */
    public boolean lets(CaseAccess access, String service, String fromDepartment, String toDepartment) {
        return !services.contains(service) || access.isOwn(fromDepartment) || access.isOwn(toDepartment);
    }

    /** The same over {@code referral r}. */
    public SqlCondition known(Collection<CaseAccess> accesses) {
        if (services.isEmpty()) {
            return new SqlCondition("TRUE", List.of());
        }
        SqlCondition party = Readable.own(accesses, "r.case_file", "r.from_department")
                .or(Readable.own(accesses, "r.case_file", "r.to_department"));
        List<Object> parameters = new ArrayList<>(services);
        parameters.addAll(party.parameters());
        return new SqlCondition(
                "(r.service NOT IN " + Database.places(services.size()) + " OR " + party.sql() + ")", parameters);
    }
}
