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
 * @param apart why its cases are not the nodal post's to read; empty where the nodal post answers for them
 */
public record PostKind(
        String code,
        Text name,
        Level level,
        boolean nodal,
        String reportsTo,
        Optional<HiddenPlaces> hidden,
        Optional<KeptApart> apart) {
    public static PostKind nodal(String code, Text name, Level level, String reportsTo) {
        return new PostKind(code, name, level, true, reportsTo, Optional.empty(), Optional.empty());
    }

    public static PostKind of(String code, Text name, Level level, String reportsTo) {
        return new PostKind(code, name, level, false, reportsTo, Optional.empty(), Optional.empty());
    }

    /**
     * The same, its office hidden: name and telephone of an office in which one sits, and the post's own name, are told in
     * the department and to who brings somebody there, and stand on no paper. Anybody else learns that there is such a post
     * in the district, and who holds it. Codes of posts and offices are told to everybody and must not name the place.
     *
     * @param services codes of the department's services by which somebody is brought there
     */
    public PostKind hidingPlace(String... services) {
        return new PostKind(
                code, name, level, nodal, reportsTo, Optional.of(new HiddenPlaces(Set.of(services))), apart);
    }

    /**
     * The same, its cases kept apart: the department's nodal post learns which of its duties are open, due and late, by their
     * code, and reads neither the case nor what was entered there, not even while the seat is vacant. For a body that decides
     * independently, and for whoever inquires in confidence.
     *
     * @param source the law that says so, or Design proposal
     */
    public PostKind keptApart(String source, Mark... marks) {
        return new PostKind(
                code, name, level, nodal, reportsTo, hidden, Optional.of(new KeptApart(source, Set.of(marks))));
    }
}
