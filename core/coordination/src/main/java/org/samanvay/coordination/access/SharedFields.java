package org.samanvay.coordination.access;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess.SharedField;

/**
 * What referrals share of the cases of one page, read for all of them at the first look: a list that shows no more than
 * the heads of its cases does not pay for it. Confined to one request's thread.
 */
final class SharedFields {
    private final Supplier<Map<UUID, Set<SharedField>>> reading;
    private @Nullable Map<UUID, Set<SharedField>> read;

    SharedFields(Supplier<Map<UUID, Set<SharedField>>> reading) {
        this.reading = reading;
    }

    Set<SharedField> of(UUID caseFile) {
        return new OfCase(caseFile);
    }

    private Set<SharedField> found(UUID caseFile) {
        Map<UUID, Set<SharedField>> known = read;
        if (known == null) {
            known = reading.get();
            read = known;
        }
        return known.getOrDefault(caseFile, Set.of());
    }

    private final class OfCase extends AbstractSet<SharedField> {
        private final UUID caseFile;

        OfCase(UUID caseFile) {
            this.caseFile = caseFile;
        }

        @Override
        public Iterator<SharedField> iterator() {
            return found(caseFile).iterator();
        }

        @Override
        public int size() {
            return found(caseFile).size();
        }
    }
}
