package org.samanvay.coordination.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.spi.Scheme;

/** How often a sum is paid. */
@Description("How often a sum is paid / राशि कितनी बार देय है")
public enum PaidPer {
    ONCE,
    MONTH,
    YEAR;

    static PaidPer of(Scheme.Per per) {
        return switch (per) {
            case ONCE -> ONCE;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
    }
}
