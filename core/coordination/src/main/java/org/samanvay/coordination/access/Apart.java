package org.samanvay.coordination.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.PostKind;

/**
 * Which posts' cases a department keeps apart from its own nodal post ({@link PostKind#keptApart}): of an independent body,
 * of an inquiry in confidence. The nodal post is told what is late there like any post above, and reads nothing of it.
 */
@ApplicationScoped
public class Apart {
    private static final SqlCondition NOTHING = new SqlCondition("", List.of());

    @Inject
    private Definitions definitions;

    private Map<String, Set<String>> kinds = Map.of();
    private Map<String, Set<String>> forms = Map.of();

    @PostConstruct
    void readDefinitions() {
        Map<String, Set<String>> found = new HashMap<>();
        Map<String, Set<String>> stay = new HashMap<>();
        definitions.departments().forEach(department -> {
            Set<String> apart = department.posts().stream()
                    .filter(kind -> kind.apart().isPresent())
                    .map(PostKind::code)
                    .collect(Collectors.toUnmodifiableSet());
            if (!apart.isEmpty()) {
                found.put(department.id(), apart);
                stay.put(department.id(), formsOf(department, apart));
            }
        });
        kinds = Map.copyOf(found);
        forms = Map.copyOf(stay);
    }

    /** Those that such posts alone correct: they are who makes the entries. */
    private static Set<String> formsOf(DepartmentDefinition department, Set<String> apart) {
        return department.forms().stream()
                .filter(form -> !form.extras().correctedBy().isEmpty())
                .filter(form -> apart.containsAll(form.extras().correctedBy()))
                .map(FormModel::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * That no post kept apart of the seat's department takes part in its case, as " AND ..."; empty for a department that
     * keeps none apart.
     *
     * @return over {@code participation p}
     */
    SqlCondition noneIn(String department) {
        Set<String> apart = kinds.getOrDefault(department, Set.of());
        return apart.isEmpty()
                ? NOTHING
                : new SqlCondition(
                        " AND NOT EXISTS (SELECT 1 FROM participation a JOIN post q ON q.id = a.post WHERE a.case_file ="
                                + " p.case_file AND a.department = p.department AND q.kind IN "
                                + Database.places(apart.size()) + ")",
                        new ArrayList<>(apart));
    }

    /**
     * That the seat is not of a post kept apart, as " AND ..."; empty where the caller holds another post than nodal ones of
     * the department, which answers for such a vacant post as for any.
     *
     * @return over {@code participation p}
     */
    SqlCondition notItself(Viewer viewer) {
        Set<Object> apart = new HashSet<>();
        viewer.departments().stream()
                .filter(department -> viewer.posts().stream()
                        .filter(held -> held.department().equals(department))
                        .allMatch(HeldPost::nodal))
                .forEach(department -> apart.addAll(kinds.getOrDefault(department, Set.of())));
        return apart.isEmpty()
                ? NOTHING
                : new SqlCondition(
                        " AND NOT EXISTS (SELECT 1 FROM post q WHERE q.id = p.post AND q.kind IN "
                                + Database.places(apart.size()) + ")",
                        new ArrayList<>(apart));
    }

    /** The forms that stay with such posts: withheld from who takes part through nodal posts, and for vacant ones below them. */
    Set<String> withheldFrom(Viewer viewer, CaseAccess access) {
        Set<String> withheld = new HashSet<>();
        for (String department : access.seats().values()) {
            boolean works = viewer.posts().stream()
                    .filter(held -> !held.nodal() && held.department().equals(department))
                    .anyMatch(held -> access.seats().containsKey(held.post())
                            || access.seats().keySet().stream().anyMatch(viewer.vacantBelow()::contains));
            if (!works) {
                withheld.addAll(forms.getOrDefault(department, Set.of()));
            }
        }
        return withheld.isEmpty() ? Set.of() : Set.copyOf(withheld);
    }
}
