package org.samanvay.coordination.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Bringing.Destination;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.spi.Text;

/**
 * Of which hidden offices one caller is told name and telephone: those of its own department in its state, and those where
 * it brings somebody. Nothing is asked before a list holds a hidden office, which few do. For one list, by one thread.
 */
public final class OfficesTold {
    /** What stands in the place of a name. */
    public static final Text OFFICE = Text.of("Office (its place is confidential)", "कार्यालय (स्थान गोपनीय)");

    private final Supplier<Viewer> caller;
    private final Function<Viewer, List<Destination>> journeys;
    private final Consumer<UUID> recorded;
    private final BiFunction<String, String, Text> kinds;
    private final Set<UUID> already = new HashSet<>();
    private @Nullable List<Destination> brought;

    /**
     * A hidden office.
     *
     * @param state LGD code
     * @param district LGD code; null at state level
     */
    public record Hidden(UUID office, String department, int state, @Nullable Integer district) {}

    /**
     * @param journeys where the caller brings somebody by a service that tells a hidden office
     * @param recorded is told of each office that somebody from outside its department learned of
     * @param kinds names of the kinds of posts, by department and code
     */
    OfficesTold(
            Supplier<Viewer> caller,
            Function<Viewer, List<Destination>> journeys,
            Consumer<UUID> recorded,
            BiFunction<String, String, Text> kinds) {
        this.caller = caller;
        this.journeys = journeys;
        this.recorded = recorded;
        this.kinds = kinds;
    }

    /** Whether the caller is told which office this is. */
    public boolean tells(Hidden office) {
        Viewer viewer = caller.get();
        boolean own = viewer.posts().stream()
                .anyMatch(held -> held.department().equals(office.department()) && held.state() == office.state());
        if (own || !isDestination(viewer, office)) {
            return own;
        }
        if (already.add(office.office())) {
            recorded.accept(office.office());
        }
        return true;
    }

    /** What a post of that kind is called where its office is not told. */
    public Text post(String department, String kind) {
        return kinds.apply(department, kind);
    }

    private boolean isDestination(Viewer viewer, Hidden office) {
        List<Destination> known = brought;
        if (known == null) {
            known = journeys.apply(viewer);
            brought = known;
        }
        Integer district = office.district();
        return district != null
                && known.stream()
                        .anyMatch(each -> each.service().startsWith(office.department() + ".")
                                && each.covers(office.state(), district));
    }
}
