package org.samanvay.spi;

import java.util.Optional;
import java.util.Set;

/**
 * A kind of seat that a department keeps.
 *
 * @param code lower-kebab within the department: {@code station-house-officer}
 * @param nodal whether it is the department's single answerable post at its level
 * @param reportsTo code of the kind it reports to; empty at the top
 * @param hidden who is told which office it sits in; empty where every officer may know
 */
public record PostKind(
        String code, Text name, Level level, boolean nodal, String reportsTo, Optional<HiddenPlaces> hidden) {
    public static PostKind nodal(String code, Text name, Level level, String reportsTo) {
        return new PostKind(code, name, level, true, reportsTo, Optional.empty());
    }

    public static PostKind of(String code, Text name, Level level, String reportsTo) {
        return new PostKind(code, name, level, false, reportsTo, Optional.empty());
    }

    /**
     * The same, its office hidden: name and telephone of an office in which one sits, and the post's own name, are told in
     * the department and to who brings somebody there, and stand on no paper. Anybody else learns that there is such a post
     * in the district, and who holds it. Codes of posts and offices are told to everybody and must not name the place.
     *
     * @param services codes of the department's services by which somebody is brought there
     */
    public PostKind hidingPlace(String... services) {
        return new PostKind(code, name, level, nodal, reportsTo, Optional.of(new HiddenPlaces(Set.of(services))));
    }
}
