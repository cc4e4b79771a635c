package org.samanvay.bench.data;

import java.util.SplittableRandom;

/**
 * How far a case has come: 1 to 12 events, few cases with very few or very many. They follow one another as in life, so
 * that the number of events says where the case stands.
 */
final class Course {
    static final int OPENED = 1;
    static final int INCIDENT = 2;
    static final int REPORT = 3;
    static final int CONSENT = 4;
    static final int SENT = 5;
    static final int ACKNOWLEDGED = 6;
    static final int ACCEPTED = 7;
    static final int INTAKE = 8;
    static final int SECOND_INCIDENT = 9;
    static final int STARTED = 10;
    static final int SECOND_REFERRAL = 11;
    static final int DONE = 12;

    private static final int[] SHARES = {6, 7, 8, 9, 10, 11, 11, 11, 9, 7, 6, 5};

    private Course() {}

    static int events(SplittableRandom random) {
        return 1 + weighted(random, SHARES);
    }

    /** A place in the list, the likelier the larger its share. */
    static int weighted(SplittableRandom random, int[] shares) {
        int sum = 0;
        for (int share : shares) {
            sum += share;
        }
        int left = random.nextInt(sum);
        int place = 0;
        while (left >= shares[place]) {
            left -= shares[place++];
        }
        return place;
    }
}
