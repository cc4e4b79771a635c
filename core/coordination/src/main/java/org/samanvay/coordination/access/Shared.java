package org.samanvay.coordination.access;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What live referrals to the caller share of one case: fields of its forms, of the case and of its persons. */
public final class Shared {
    /** Nothing is shared. */
    public static final Shared NOTHING = new Shared(Fields::new);

    private final Supplier<Fields> found;

    private Shared(Supplier<Fields> found) {
        this.found = found;
    }

    static Shared of(Fields fields) {
        return new Shared(() -> fields);
    }

    /**
     * What one department tells of one person by an act of its own, through no seat in the case: to another state.
     *
     * @param paths by full code of the form, {@code case} and {@code person} too
     */
    public static Shared told(String from, UUID person, Map<String, Set<String>> paths) {
        Fields fields = new Fields();
        paths.forEach((form, all) -> all.forEach(path -> fields.add(person, form, path, from)));
        return of(fields);
    }

    /**
     * Of the cases of one page, read for all of them at the first look: a list that shows no more than the heads of its
     * cases does not pay for it. Confined to one request's thread.
     */
    static Function<UUID, Shared> readOnce(Supplier<Map<UUID, Fields>> reading) {
        ReadOnce all = new ReadOnce(reading);
        return caseFile -> new Shared(() -> all.of(caseFile));
    }

    /**
     * Whose form.
     *
     * @param form full code; {@code case} and {@code person} too
     */
    record FormOf(UUID person, String form) {}

    /** By form of a person the paths, by path the departments that share it. */
    static final class Fields {
        private final Map<FormOf, Map<String, Set<String>>> all = new LinkedHashMap<>();

        Fields add(UUID person, String form, String path, String from) {
            all.computeIfAbsent(new FormOf(person, form), none -> new LinkedHashMap<>())
                    .merge(path, Set.of(from), Fields::both);
            return this;
        }

        private static Set<String> both(Set<String> some, Set<String> more) {
            Set<String> both = new HashSet<>(some);
            both.addAll(more);
            return both;
        }
    }

    /** The paths that are shared of a form of a person. */
    Set<String> paths(UUID person, String form) {
        return Collections.unmodifiableSet(
                found.get().all.getOrDefault(new FormOf(person, form), Map.of()).keySet());
    }

    /** The forms of which a field is shared. */
    Set<FormOf> forms() {
        return Collections.unmodifiableSet(found.get().all.keySet());
    }

    /** The departments that share this of a form of a person. */
    Set<String> senders(FormOf form, String path) {
        return found.get().all.getOrDefault(form, Map.of()).getOrDefault(path, Set.of());
    }

    private static final class ReadOnce {
        private final Supplier<Map<UUID, Fields>> reading;
        private @Nullable Map<UUID, Fields> read;

        ReadOnce(Supplier<Map<UUID, Fields>> reading) {
            this.reading = reading;
        }

        Fields of(UUID caseFile) {
            Map<UUID, Fields> known = read;
            if (known == null) {
                known = reading.get();
                read = known;
            }
            return known.computeIfAbsent(caseFile, none -> new Fields());
        }
    }
}
