package org.samanvay.coordination.place;

import org.eclipse.microprofile.graphql.Description;

/** A state, or a union territory. */
@Description("State or union territory / राज्य या केंद्र शासित प्रदेश")
public enum StateKind {
    STATE,
    UT
}
