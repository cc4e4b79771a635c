package org.samanvay.coordination.notice;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * How an officer wants to be told in one posting.
 *
 * @param address of the office or the officer, never of a person in a case
 * @param quietFrom full hour, 0 to 23, from which on only what is urgent is told
 * @param quietUntil full hour at which the rest is told, and a day's digest; the same as {@code quietFrom}: always
 */
@Name("NewNoticeSettingInput")
@Description("How you want to be told in one posting / एक पदस्थापना में आपको कैसे बताया जाए")
public record NewNoticeSetting(
        @Id @NonNull UUID posting,
        @NonNull NoticeChannel channel,
        @NonNull String address,
        @NonNull NoticePace pace,
        int quietFrom,
        int quietUntil) {
    /** @throws org.samanvay.coordination.problem.Problem where an hour is none */
    void check() {
        requireHour("quietFrom", quietFrom);
        requireHour("quietUntil", quietUntil);
    }

    private static void requireHour(String field, int hour) {
        if (hour < 0 || hour > 23) {
            throw CommonProblem.invalidArgument(field, "A full hour is 0 to 23", "पूर्ण घंटा 0 से 23 तक हो");
        }
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "NewNoticeSetting[" + channel + "]";
    }
}
