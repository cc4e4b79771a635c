package org.samanvay.coordination.posting;

import org.eclipse.microprofile.graphql.Description;

/** Why a posting ends. */
@Description("Why a posting ends / पदस्थापना समाप्त होने का कारण")
public enum PostingEnd {
    TRANSFER,
    RETIREMENT,
    /** By an order of the government, whose number and date are given. */
    SUSPENSION,
    /** For a time: the officer holds the post again from the day of return. */
    LEAVE,
    OTHER;

    boolean needsAnOrder() {
        return this == SUSPENSION || this == LEAVE;
    }
}
