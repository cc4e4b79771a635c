package org.samanvay.coordination.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.spi.Right;

/** Whose right it is. */
@Description("Whose right it is / अधिकार किसका है")
public enum RightHolder {
    WOMEN,
    CHILDREN,
    EVERYBODY;

    static RightHolder of(Right.Holder holder) {
        return switch (holder) {
            case WOMEN -> WOMEN;
            case CHILDREN -> CHILDREN;
            case EVERYBODY -> EVERYBODY;
        };
    }
}
