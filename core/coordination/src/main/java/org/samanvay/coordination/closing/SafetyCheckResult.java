package org.samanvay.coordination.closing;

import org.eclipse.microprofile.graphql.Description;

/** How she was. */
@Description("How she was / कुशल-क्षेम का परिणाम")
public enum SafetyCheckResult {
    SAFE,
    /** Think of opening the case again. */
    NOT_SAFE,
    NOT_REACHED,
    /** Ends all further checks; no reason is asked. */
    SHE_DOES_NOT_WISH_CONTACT
}
