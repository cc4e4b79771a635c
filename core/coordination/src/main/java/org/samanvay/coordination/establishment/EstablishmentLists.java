package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.state.Enabling;

/**
 * The entries that the caller may read: those of the caller's state, in registers of departments that work there today.
 * A department that is switched off takes its registers with it; they come back with it.
 */
@ApplicationScoped
public class EstablishmentLists {
    @Inject
    private Establishments establishments;

    @Inject
    private Registers registers;

    @Inject
    private Keeping keeping;

    @Inject
    private Enabling enabling;

    Slice<EstablishmentView> page(EstablishmentFilter filter, Page page) {
        if (!keeping.mayRead(filter.state())) {
            throw CommonProblem.notAllowed(
                    "Only officers of the state read its registers", "राज्य की पंजिकाएँ केवल उसके अधिकारी देख सकते हैं");
        }
        List<String> readable = filter.register() == null
                ? registers.in(filter.state())
                : required(filter.state(), filter.register());
        Slice<Present> read = establishments.page(filter, readable, page);
        Siblings<UUID> together =
                new Siblings<>(read.nodes().stream().map(Present::id).toList());
        return new Slice<>(
                read.nodes().stream().map(each -> view(each, together)).toList(), read.cursors(), read.pageInfo());
    }

    /** Empty where the caller may not know of it. */
    Optional<EstablishmentView> find(UUID id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    /** Those that the caller may know of, the withdrawn among them. */
    public Map<UUID, EstablishmentView> findAll(List<UUID> ids) {
        Siblings<UUID> together = new Siblings<>(ids);
        return establishments.findAll(ids).stream()
                .filter(each -> keeping.mayRead(each.entry().state()))
                .filter(each -> enabling.isEnabled(
                        each.entry().state(), each.entry().department()))
                .filter(each -> registers.find(each.entry().register()).isPresent())
                .collect(Collectors.toMap(Present::id, each -> view(each, together)));
    }

    private EstablishmentView view(Present present, Siblings<UUID> together) {
        return EstablishmentView.of(
                present, registers.find(present.entry().register()).orElseThrow(), together);
    }

    private List<String> required(int state, String register) {
        registers.require(state, register);
        return List.of(register);
    }
}
