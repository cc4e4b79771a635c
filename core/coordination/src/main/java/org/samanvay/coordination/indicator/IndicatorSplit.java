package org.samanvay.coordination.indicator;

import org.eclipse.microprofile.graphql.Description;

/** By what the values are told apart, besides the months. */
@Description("By what values are told apart / मान किसके अनुसार अलग दिखें")
public enum IndicatorSplit {
    DISTRICT,
    DEPARTMENT
}
