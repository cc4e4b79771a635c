package org.samanvay.coordination.handover;

import org.eclipse.microprofile.graphql.Description;

/** Why a successor does not take an item over. A code: a free text would name people. */
@Description("Why an item is not taken over / मद स्वीकार न करने का कारण")
public enum DisputeReason {
    /** Papers or records that belong to it were not found. */
    RECORD_NOT_FOUND,
    RECORD_INCOMPLETE,
    /** It was done before the change. */
    DONE_BEFORE,
    /** It belongs to another post or place. */
    NOT_OF_THIS_POST
}
