package org.samanvay.coordination.draft;

import java.util.UUID;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;

/** What was typed, sealed, and the key that opens it. */
record SealedDraft(UUID draft, int version, byte[] content, DataKey key) {
    static Place placeOf(UUID draft, int version) {
        return new Place("draft", "sealed_content", draft, version);
    }

    String opened() {
        return key.openText(placeOf(draft, version), content);
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "SealedDraft[" + draft + "]";
    }
}
