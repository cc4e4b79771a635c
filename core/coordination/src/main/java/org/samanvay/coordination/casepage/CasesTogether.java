package org.samanvay.coordination.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.referral.ReferralParts;

/** The cases of one page and what the caller may see of each. */
public final class CasesTogether {
    private final Map<UUID, CaseAccess> accesses;
    private final Siblings<UUID> siblings;
    private final Map<Page, String> firstForms = new HashMap<>();

    private final ReferralParts partsOfLatest;

    CasesTogether(Map<UUID, CaseAccess> accesses, ReferralParts partsOfLatest) {
        this.partsOfLatest = partsOfLatest;
        this.accesses = accesses;
        this.siblings = new Siblings<>(List.copyOf(accesses.keySet()));
    }

    /**
     * What belongs to the case, read for all of them at once.
     *
     * @param question names the relation and its arguments
     */
    public <Q, T> List<T> of(UUID caseFile, Q question, BiFunction<Map<UUID, CaseAccess>, Q, Map<UUID, List<T>>> read) {
        return siblings.of(question, all -> read.apply(accesses, question)).getOrDefault(caseFile, List.of());
    }

    /** Whether no other form was asked for before in this way. */
    boolean isFirst(Page page, String form) {
        return firstForms.computeIfAbsent(page, none -> form).equals(form);
    }

    /** What of each case's latest referral is selected anywhere. */
    ReferralParts partsOfLatest() {
        return partsOfLatest;
    }

    CaseAccess access(UUID caseFile) {
        CaseAccess access = accesses.get(caseFile);
        if (access == null) {
            throw new IllegalStateException("a case of another page");
        }
        return access;
    }
}
