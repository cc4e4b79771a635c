package org.samanvay.coordination.assist;

import java.util.UUID;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;

/** The words of a prepared item, and the key that opens them. */
record SealedItem(UUID item, byte[] content, DataKey key) {
    static Place placeOf(UUID item) {
        return new Place("prepared_item", "sealed_content", item, 0);
    }

    String opened() {
        return key.openText(placeOf(item), content);
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "SealedItem[" + item + "]";
    }
}
