package org.samanvay.coordination.department;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;

/** The definitions as views, made once: only the day of enabling differs from answer to answer. */
@ApplicationScoped
class DefinedDepartments {
    private final SortedMap<String, DepartmentView> views = new TreeMap<>();
    private Map<String, FormView> forms = Map.of();

    @Inject
    private Definitions definitions;

    @Inject
    private Enabling enabling;

    @PostConstruct
    void view() {
        definitions.departments().forEach(department -> views.put(department.id(), view(department)));
        forms = views.values().stream()
                .flatMap(department -> department.forms().stream())
                .collect(Collectors.toUnmodifiableMap(FormView::code, form -> form));
    }

    /**
     * In the order of their ids.
     *
     * @param all those that are not enabled in the state, too
     */
    Slice<DepartmentView> page(int state, boolean all, Page page) {
        Set<String> enabled = enabling.enabledIn(state).keySet();
        String after = page.after().orElse("");
        List<DepartmentView> read = views.values().stream()
                .filter(view -> view.id().compareTo(after) > 0 && (all || enabled.contains(view.id())))
                .limit(page.limit())
                .map(view -> view.working(enabling.timesOf(state, view.id())))
                .toList();
        return page.slice(read, DepartmentView::id);
    }

    Optional<DepartmentView> find(String id, @Nullable Integer state) {
        return Optional.ofNullable(views.get(id))
                .map(view -> state == null ? view : view.working(enabling.timesOf(state, id)));
    }

    Optional<FormView> findForm(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    static DepartmentView view(DepartmentDefinition department) {
        return new DepartmentView(
                department.id(),
                BilingualText.of(department.name()),
                null,
                null,
                null,
                department.services().stream().map(ServiceView::of).toList(),
                department.posts().stream().map(PostKindView::of).toList(),
                department.duties().stream().map(DutyView::of).toList(),
                department.refusals().stream()
                        .map(refusal -> RefusalView.of(department.id(), refusal))
                        .toList(),
                department.lanes().stream()
                        .map(lane -> LaneView.of(department.id(), lane))
                        .toList(),
                department.registers().stream()
                        .map(register -> RegisterView.of(department.id(), register))
                        .toList(),
                department.forms().stream().map(FormView::of).toList());
    }
}
