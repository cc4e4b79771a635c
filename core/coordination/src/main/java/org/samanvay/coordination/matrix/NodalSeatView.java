package org.samanvay.coordination.matrix;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.post.PostHolder;
import org.samanvay.coordination.post.PostView;
import org.samanvay.spi.Level;

/**
 * A seat of the matrix. What is open and overdue is counted over the seat and the posts that report to it, down to the next
 * nodal post; referrals and applications that they have to act on, not those that they wait for.
 *
 * @param post null where no post was made for the seat
 * @param vacantSince null when the seat is held; where no post was made, the day since which the department works there
 * @param deputy another officer who holds the post today beside the one who answers for it
 * @param dueForMeeting whether it has been empty for seven days, so that it stands on the state meeting's agenda
 * @param asked referrals of the last 90 days whose time to acknowledge has passed or that were acknowledged
 * @param acknowledgedInTime percent of these; null where fewer than five were asked
 */
@Type("NodalSeat")
@Description("A department's answerable seat for a state or a district / राज्य या जिले में विभाग का नोडल पद")
public record NodalSeatView(
        @NonNull String department,
        @NonNull BilingualText departmentName,
        @NonNull Level level,
        @Nullable DistrictView district,
        @Nullable PostView post,
        @Nullable PostHolder deputy,
        @Nullable LocalDate vacantSince,
        @NonNull Boolean dueForMeeting,
        int open,
        int overdue,
        int asked,
        @Nullable Integer acknowledgedInTime) {}
