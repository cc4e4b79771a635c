package org.samanvay.forms.eligibility;

import java.util.ArrayList;
import java.util.List;

/**
 * The probes of some rules, comparisons of one kind beside each other. Nearly all conditions are comparisons, and a loop
 * over one kind of them is as quick as one written by hand: what it calls is known before it runs.
 */
final class Probes {
    private final Probe.Equal[] equal;
    private final Probe.AtLeast[] atLeast;
    private final Probe.AtMost[] atMost;
    private final Probe[] others;
    private final int[] places;

    /** @param added in the order in which {@link #place} counts them */
    Probes(List<Probe> added) {
        List<Probe> sorted = new ArrayList<>();
        places = new int[added.size()];
        equal = only(Probe.Equal.class, added, sorted).toArray(Probe.Equal[]::new);
        atLeast = only(Probe.AtLeast.class, added, sorted).toArray(Probe.AtLeast[]::new);
        atMost = only(Probe.AtMost.class, added, sorted).toArray(Probe.AtMost[]::new);
        others = rest(added, sorted).toArray(Probe[]::new);
    }

    private <P extends Probe> List<P> only(Class<P> kind, List<Probe> added, List<Probe> sorted) {
        List<P> found = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            if (kind.isInstance(added.get(i))) {
                places[i] = sorted.size();
                sorted.add(added.get(i));
                found.add(kind.cast(added.get(i)));
            }
        }
        return found;
    }

    private List<Probe> rest(List<Probe> added, List<Probe> sorted) {
        int first = sorted.size();
        for (int i = 0; i < added.size(); i++) {
            Probe probe = added.get(i);
            if (!(probe instanceof Probe.Equal || probe instanceof Probe.AtLeast || probe instanceof Probe.AtMost)) {
                places[i] = sorted.size();
                sorted.add(probe);
            }
        }
        return sorted.subList(first, sorted.size());
    }

    /** Where the answer of the probe stands that was added as this one. */
    int place(int added) {
        return places[added];
    }

    byte[] ask(Sheet sheet) {
        byte[] truths = new byte[places.length];
        int at = 0;
        for (Probe.Equal probe : equal) {
            truths[at++] = probe.of(sheet);
        }
        for (Probe.AtLeast probe : atLeast) {
            truths[at++] = probe.of(sheet);
        }
        for (Probe.AtMost probe : atMost) {
            truths[at++] = probe.of(sheet);
        }
        for (Probe probe : others) {
            truths[at++] = probe.of(sheet);
        }
        return truths;
    }
}
