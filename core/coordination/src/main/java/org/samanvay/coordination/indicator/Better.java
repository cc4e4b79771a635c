package org.samanvay.coordination.indicator;

import org.eclipse.microprofile.graphql.Description;

/** Which way is better. Where neither is, nobody is to be measured by it. */
@Description("Which way is better / कौन-सा मान बेहतर है")
public enum Better {
    HIGHER,
    LOWER,
    NEITHER
}
