package org.samanvay.coordination.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.samanvay.spi.Scheme;

/** Whose scheme it is. */
@Description("Whose scheme it is / योजना किसकी है")
public enum SchemeLevel {
    UNION,
    STATE,
    OWN;

    static SchemeLevel of(Scheme.Level level) {
        return switch (level) {
            case UNION -> UNION;
            case STATE -> STATE;
            case OWN -> OWN;
        };
    }
}
