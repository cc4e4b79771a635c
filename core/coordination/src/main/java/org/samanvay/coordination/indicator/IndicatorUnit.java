package org.samanvay.coordination.indicator;

import org.eclipse.microprofile.graphql.Description;

/** What an indicator's value is. */
@Description("What the value of an indicator is / सूचक के मान की इकाई")
public enum IndicatorUnit {
    /** Of all that were counted. */
    PERCENT,
    /** On average. */
    HOURS,
    /** On average. */
    DAYS,
    /** How many. */
    COUNT,
    /** How many on average. */
    AVERAGE
}
