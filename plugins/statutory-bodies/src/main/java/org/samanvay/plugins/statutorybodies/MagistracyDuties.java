package org.samanvay.plugins.statutorybodies;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.Trigger.ReferralStatus;

/** Of the officer against child marriages. On the injunction itself the Act sets a Magistrate no time, so none stands here. */
final class MagistracyDuties {
    static final List<Duty> ALL = List.of(Duty.of(
                    "PCMA-16-3",
                    Text.of(
                            "Act to prevent the child marriage that was told of",
                            "सूचित बाल विवाह को रोकने की कार्यवाही करना"),
                    Law.of("PCMA 2006", "16(3)(a)"))
            .startedBy(Trigger.referral("statutory-bodies.stop-child-marriage", ReferralStatus.SENT))
            .responsible(StatutoryPosts.CHILD_MARRIAGE_PROHIBITION_OFFICER)
            .closedBy(Evidence.entered("statutory-bodies.child-marriage-prevention"))
            .note(Text.of(
                    "The Act names no hour; the alarm at 24 hours is our proposal. Who informed is never written.",
                    "अधिनियम में घंटे निर्धारित नहीं; 24 घंटे की चेतावनी प्रस्तावित है। सूचना देने वाले का नाम कभी न लिखें।"))
            .unverified("general knowledge")
            .build());

    private MagistracyDuties() {}
}
