package org.samanvay.coordination.referral;

import java.util.stream.Stream;
import org.samanvay.coordination.api.Selection;

/**
 * Which of the parts of a referral that cost most are read: who sent it, with the posting of today, and its sealed texts.
 * What is not read is null, and nobody looks at it.
 */
public record ReferralParts(boolean sender, boolean texts) {
    public static final ReferralParts ALL = new ReferralParts(true, true);

    /** @param paths of referrals, from the field now running; whatever one of their selections names is read for all */
    public static ReferralParts selected(String... paths) {
        Selection selection = Selection.current();
        return new ReferralParts(
                Stream.of(paths).anyMatch(path -> selection.has(path + ".fromPost")),
                Stream.of(paths).anyMatch(path -> selection.has(path + ".note") || selection.has(path + ".basisReference")));
    }

    String columns() {
        return sender && texts ? ReferralRow.COLUMNS : ReferralRow.columns(this);
    }

    String joins() {
        return sender && texts ? ReferralRow.JOINS : ReferralRow.joins(this);
    }
}
