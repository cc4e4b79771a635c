package org.samanvay.coordination.calendarfeed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A posting of the caller and its calendar feed.
 *
 * @param madeAt since when there is one; null where there is none
 */
@Type("CalendarFeed")
@Description("A posting of yours and its calendar feed / आपकी एक पदस्थापना और उसका कैलेंडर फ़ीड")
public record CalendarFeedView(
        @Id @NonNull UUID posting,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        @Nullable Instant madeAt) {}
