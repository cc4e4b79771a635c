package org.samanvay.coordination.office;

import java.util.Set;

/** The places of one state that offices may lie in. */
public record StateGround(int state, Set<Integer> districts) {
    public StateGround {
        districts = Set.copyOf(districts);
    }

    boolean hasDistrict(int code) {
        return districts.contains(code);
    }
}
