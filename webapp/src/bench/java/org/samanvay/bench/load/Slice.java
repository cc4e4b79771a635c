package org.samanvay.bench.load;

import java.util.Arrays;

/**
 * One stretch of requests to one endpoint.
 *
 * @param serverMicros processor time of the server
 * @param compilerMicros what of it the just-in-time compilers took
 * @param databaseMicros processor time of the database
 * @param nanos of each request, sorted
 */
record Slice(
        int requests,
        long wallNanos,
        long serverMicros,
        long compilerMicros,
        long databaseMicros,
        long allocated,
        long[] nanos) {
    double cpu() {
        return (double) serverMicros / requests;
    }

    double compilerShare() {
        return serverMicros == 0 ? 0 : (double) compilerMicros / serverMicros;
    }

    double databaseCpu() {
        return (double) databaseMicros / requests;
    }

    double perSecond() {
        return requests * 1e9 / wallNanos;
    }

    double allocatedBytes() {
        return (double) allocated / requests;
    }

    double millis(double quantile) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(quantile * nanos.length))] / 1e6;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
