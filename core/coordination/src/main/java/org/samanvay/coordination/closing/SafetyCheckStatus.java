package org.samanvay.coordination.closing;

import org.eclipse.microprofile.graphql.Description;

/** Where a safety check stands. */
@Description("Where a safety check stands / कुशल-क्षेम जाँच की स्थिति")
public enum SafetyCheckStatus {
    OPEN,
    CLOSED,
    /** The case was opened again, or she does not wish to be asked. */
    ENDED
}
