package org.samanvay.coordination.disclosure;

import org.eclipse.microprofile.graphql.Description;

/** By which act something was told. */
@Description("By which act something was told / किस कार्य से विवरण बताया गया")
public enum DisclosureKind {
    /** Fields opened to the receiver of a referral, on the platform. */
    REFERRAL,
    /** Fields opened to a post of another state. */
    OTHER_STATE,
    /** A copy of a letter, on paper. */
    LETTER
}
