package org.samanvay.coordination.jurisdiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.samanvay.coordination.jurisdiction.Jurisdictions.Over;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;

/** Of the jurisdictions over a place and what it lies in, those that answer: the nearest. */
final class Answering {
    private Answering() {}

    /** The place, its sub-district and its district, as far as it has them; the nearest first. */
    static List<PlaceKey> chain(PlaceRecord place) {
        List<PlaceKey> chain = new ArrayList<>(List.of(new PlaceKey(place.level(), place.code())));
        Integer subDistrict = place.subDistrict();
        Integer district = place.district();
        if (subDistrict != null) {
            chain.add(new PlaceKey(PlaceLevel.SUB_DISTRICT, subDistrict));
        }
        if (district != null) {
            chain.add(new PlaceKey(PlaceLevel.DISTRICT, district));
        }
        return chain;
    }

    /** The nearest of these kinds: more than one only where they overlap. */
    static List<JurisdictionView> nearest(List<Over> all, Set<JurisdictionKind> kinds) {
        List<Over> ofKinds = all.stream()
                .filter(over -> kinds.contains(over.jurisdiction().kind()))
                .toList();
        return ofKinds.stream()
                .map(Over::level)
                .max(Comparator.naturalOrder())
                .map(level -> ofKinds.stream()
                        .filter(over -> over.level() == level)
                        .map(Over::jurisdiction)
                        .toList())
                .orElse(List.of());
    }
}
