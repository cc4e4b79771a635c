package org.samanvay.spi;

import java.math.BigDecimal;

/** An amount in Indian rupees, two decimals at the most. */
public record Money(BigDecimal rupees) {
    public static Money of(long rupees) {
        return new Money(BigDecimal.valueOf(rupees));
    }
}
