package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;

/** Tells of several referrals what an act would do with each, and does nothing. */
@ApplicationScoped
class PreviewingReferrals {
    @Inject
    private AnsweringReferral answering;

    List<ReferralPreview> preview(ReferralBulkAct act, List<ReferralVersion> referrals, @Nullable String toPost) {
        return referrals.stream().map(each -> preview(act, each, toPost)).toList();
    }

    private ReferralPreview preview(ReferralBulkAct act, ReferralVersion each, @Nullable String toPost) {
        try {
            switch (act) {
                case ACKNOWLEDGE -> answering.checkAcknowledging(each.referral(), each.version());
                case REDIRECT -> answering.checkRedirecting(each.referral(), each.version(), given(toPost));
            }
            return new ReferralPreview(each.referral(), true, null, null);
        } catch (Problem refusal) {
            return new ReferralPreview(
                    each.referral(), false, refusal.code().name(), BilingualText.of(refusal.text()));
        }
    }

    private static String given(@Nullable String toPost) {
        if (toPost == null) {
            throw CommonProblem.invalidArgument("toPost", "Say to which post", "बताएँ किस पद को");
        }
        return toPost;
    }
}
