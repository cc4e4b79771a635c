package org.samanvay.spi;

import java.util.Set;

/**
 * Who is told where something lies. Whoever knew where a shelter lies could follow a woman there.
 *
 * @param toldWith codes of the department's services; a post whose referral for one of them was taken on is told, of what
 *     lies in the district that took it on, until the referral ends
 */
public record HiddenPlaces(Set<String> toldWith) {
    public HiddenPlaces {
        toldWith = Set.copyOf(toldWith);
    }
}
