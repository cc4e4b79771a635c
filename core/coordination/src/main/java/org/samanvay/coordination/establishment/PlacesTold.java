package org.samanvay.coordination.establishment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.coordination.access.Bringing.Destination;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Register;

/**
 * Of which entries a caller is told name, place and phone: all of them in open registers; in a register with hidden
 * places those of its own department's state, and those where it brings somebody.
 *
 * @param hidden per full code of a register that hides its places, the services by which somebody is brought there
 * @param own per department of the caller the states in which it holds a post of it
 */
record PlacesTold(Map<String, Set<String>> hidden, Map<String, Set<Integer>> own, List<Destination> brought) {
    /** @param registers by full code; those that hide nothing need not be among them */
    static PlacesTold of(Map<String, Register> registers, Viewer viewer, Journeys journeys) {
        Map<String, Set<String>> hidden = new HashMap<>();
        registers.forEach((code, register) -> register.hidden().ifPresent(places -> {
            Set<String> services = new HashSet<>();
            places.toldWith().forEach(service -> services.add(departmentOf(code) + "." + service));
            hidden.put(code, services);
        }));
        Map<String, Set<Integer>> own = new HashMap<>();
        viewer.posts().forEach((HeldPost post) -> own.computeIfAbsent(post.department(), none -> new HashSet<>())
                .add(post.state()));
        Set<String> ofOthers = new HashSet<>();
        hidden.forEach((code, services) -> {
            if (!own.containsKey(departmentOf(code))) {
                ofOthers.addAll(services);
            }
        });
        return new PlacesTold(hidden, own, ofOthers.isEmpty() ? List.of() : journeys.by(ofOthers));
    }

    /** Where the caller brings somebody by one of these services; asked only where it matters. */
    interface Journeys {
        List<Destination> by(Collection<String> services);
    }

    boolean tells(EstablishmentRecord entry) {
        return !hidden.containsKey(entry.register()) || isOwn(entry) || isDestination(entry);
    }

    /** Whether it is hidden and told only because the caller brings somebody there. */
    boolean tellsOnTheWay(EstablishmentRecord entry) {
        return hidden.containsKey(entry.register()) && !isOwn(entry) && isDestination(entry);
    }

    private boolean isOwn(EstablishmentRecord entry) {
        return own.getOrDefault(entry.department(), Set.of()).contains(entry.state());
    }

    private boolean isDestination(EstablishmentRecord entry) {
        Set<String> services = hidden.getOrDefault(entry.register(), Set.of());
        return brought.stream()
                .anyMatch(each -> services.contains(each.service()) && each.covers(entry.state(), entry.district()));
    }

    /** The same over {@code establishment e}: what is asked by name or place must not find what it does not tell. */
    SqlCondition condition(int state) {
        List<Object> parameters = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> untold = hidden.keySet().stream()
                .filter(register -> !own.getOrDefault(departmentOf(register), Set.of()).contains(state))
                .sorted()
                .toList();
        if (untold.isEmpty()) {
            return new SqlCondition("TRUE", List.of());
        }
        told.add("e.register NOT IN " + Database.places(untold.size()));
        parameters.addAll(untold);
        for (Destination each : brought) {
            untold.stream()
                    .filter(register -> each.state() == state
                            && hidden.getOrDefault(register, Set.of()).contains(each.service()))
                    .forEach(register -> {
                        Integer district = each.district();
                        parameters.add(register);
                        if (district == null) {
                            told.add("e.register = ?");
                        } else {
                            told.add("(e.register = ? AND e.district = ?)");
                            parameters.add(district);
                        }
                    });
        }
        return new SqlCondition("(" + String.join(" OR ", told) + ")", parameters);
    }

    private static String departmentOf(String register) {
        return register.substring(0, register.indexOf('.'));
    }
}
