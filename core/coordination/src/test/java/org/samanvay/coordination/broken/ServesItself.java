package org.samanvay.coordination.broken;

import org.eclipse.microprofile.graphql.Description;

/** A use case that is a part of the API too. */
public final class ServesItself {
    @Description("anything")
    public String answer() {
        return "";
    }
}
