package org.samanvay.coordination.jurisdiction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.place.PlaceKey;
import org.samanvay.coordination.place.PlaceLevel;

/** A place, by level and LGD code. */
@Name("PlaceKeyInput")
@Description("A place, by level and LGD code / स्तर और एलजीडी कोड से स्थान")
public record NamedPlace(@NonNull PlaceLevel level, int code) {
    PlaceKey key() {
        return new PlaceKey(level, code);
    }
}
