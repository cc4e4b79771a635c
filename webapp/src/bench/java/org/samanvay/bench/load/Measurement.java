package org.samanvay.bench.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One workload at all endpoints, in rounds: ours, L1, L2, ours, ... */
final class Measurement {
    private static final double STILL_COMPILING = 0.04;
    private static final int PATIENCE = 5;

    private final Workload workload;
    private final Map<Endpoint, List<Slice>> slices = new EnumMap<>(Endpoint.class);
    private final Map<Endpoint, Counted> counted = new EnumMap<>(Endpoint.class);
    private int bytes;

    /**
     * How long it may take.
     *
     * @param warmUpSeconds of each endpoint, before anything counts; up to five times as long while the compilers work
     * @param sliceSeconds of one slice, roughly
     */
    record Effort(double warmUpSeconds, double sliceSeconds, int rounds) {}

    private Measurement(Workload workload) {
        this.workload = workload;
    }

    static Measurement of(Workload workload, Connection owner, Asking asking, Effort effort)
            throws IOException, SQLException {
        Measurement measurement = new Measurement(workload);
        measurement.bytes = SameBytes.require(owner, asking, workload);
        int count = 0;
        for (Endpoint endpoint : Endpoint.values()) {
            measurement.counted.put(endpoint, Counted.of(owner, asking, workload, endpoint));
            double perSecond = warm(workload, owner, asking, endpoint, effort.warmUpSeconds());
            count = Math.max(count, (int) (perSecond * effort.sliceSeconds()));
            measurement.slices.put(endpoint, new ArrayList<>());
        }
        count = Math.min(count, workload.atMost());
        for (int round = 0; round < effort.rounds(); round++) {
            for (Endpoint endpoint : Endpoint.values()) {
                workload.before(owner);
                Slice slice = asking.all(workload.requests(endpoint), count);
                measurement.slices.get(endpoint).add(slice);
            }
        }
        return measurement;
    }

    /** Until the compilers have nothing more to do, or the patience ends: a request that waits for no code is what counts. */
    private static double warm(Workload workload, Connection owner, Asking asking, Endpoint endpoint, double seconds)
            throws IOException, SQLException {
        long begun = System.nanoTime();
        Slice slice;
        int count = 200;
        do {
            workload.before(owner);
            slice = asking.all(workload.requests(endpoint), Math.min(count, workload.atMost()));
            count = (int) Math.max(200, slice.perSecond() * 2);
        } while (System.nanoTime() - begun < seconds * 1e9
                || slice.compilerShare() > STILL_COMPILING && System.nanoTime() - begun < PATIENCE * seconds * 1e9);
        return slice.perSecond();
    }

    String title() {
        return workload.title();
    }

    int bytes() {
        return bytes;
    }

    Counted counted(Endpoint endpoint) {
        return counted.get(endpoint);
    }

    /** The median of the rounds. */
    double median(Endpoint endpoint, ToDoubleFunction<Slice> of) {
        return Slice.median(slices.get(endpoint).stream().mapToDouble(of).toArray());
    }

    /** The median of what the rounds say, each by itself: what disturbed one round disturbed both in it. */
    double ratio(Endpoint endpoint, ToDoubleFunction<Slice> of) {
        List<Slice> ours = slices.get(Endpoint.OURS);
        List<Slice> theirs = slices.get(endpoint);
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = of.applyAsDouble(ours.get(i)) / of.applyAsDouble(theirs.get(i));
        }
        return Slice.median(ratios);
    }
}
