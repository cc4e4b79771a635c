package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.access.Bringing;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.establishment.Establishments.Present;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.spi.Register;

/**
 * The entries that the caller may read: those of the caller's state, in registers of departments that work there today.
 * A department that is switched off takes its registers with it; they come back with it. Where a register hides its
 * places, they are shown without them, unless the caller is told them; who learns one on the way there is recorded.
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

    @Inject
    private CurrentViewer current;

    @Inject
    private Bringing bringing;

    @Inject
    private Audit audit;

    Slice<EstablishmentView> page(EstablishmentFilter filter, Page page) {
        if (!keeping.mayRead(filter.state())) {
            throw CommonProblem.notAllowed(
                    "Only officers of the state read its registers", "राज्य की पंजिकाएँ केवल उसके अधिकारी देख सकते हैं");
        }
        List<String> readable = filter.register() == null
                ? registers.in(filter.state())
                : required(filter.state(), filter.register());
        Slice<Present> read = filter.asksWhereItIs()
                ? establishments.page(filter, readable, told(readable).condition(filter.state()), page)
                : establishments.page(filter, readable, page);
        Map<UUID, EstablishmentView> views = views(
                read.nodes(), new Siblings<>(read.nodes().stream().map(Present::id).toList()));
        return new Slice<>(
                read.nodes().stream().map(each -> views.get(each.id())).toList(), read.cursors(), read.pageInfo());
    }

    /** Empty where the caller may not know of it. */
    Optional<EstablishmentView> find(UUID id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    /** Those that the caller may know of, the withdrawn among them. */
    public Map<UUID, EstablishmentView> findAll(List<UUID> ids) {
        List<Present> known = establishments.findAll(ids).stream()
                .filter(each -> keeping.mayRead(each.entry().state()))
                .filter(each -> enabling.isEnabled(
                        each.entry().state(), each.entry().department()))
                .filter(each -> registers.find(each.entry().register()).isPresent())
                .toList();
        return views(known, new Siblings<>(ids));
    }

    private Map<UUID, EstablishmentView> views(List<Present> entries, Siblings<UUID> together) {
        PlacesTold told = told(entries.stream().map(each -> each.entry().register()).distinct().toList());
        entries.stream()
                .filter(each -> told.tellsOnTheWay(each.entry()))
                .forEach(each -> audit.hiddenPlaceRead(current.account(), each.id()));
        return entries.stream().collect(Collectors.toMap(Present::id, each -> {
            Register register = registers.find(each.entry().register()).orElseThrow();
            EstablishmentView whole = EstablishmentView.of(each, register, together);
            return told.tells(each.entry()) ? whole : whole.withoutPlace(register);
        }));
    }

    private PlacesTold told(Collection<String> codes) {
        Map<String, Register> kept = new HashMap<>();
        codes.forEach(code -> registers.find(code).ifPresent(register -> kept.put(code, register)));
        Viewer viewer = current.get();
        return PlacesTold.of(kept, viewer, services -> bringing.destinations(viewer, services));
    }

    private List<String> required(int state, String register) {
        registers.require(state, register);
        return List.of(register);
    }
}
