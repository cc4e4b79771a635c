package org.samanvay.coordination.calendarfeed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A new calendar feed.
 *
 * @param path in the first answer only: the word in it is kept nowhere
 */
@Description("A new calendar feed / नया कैलेंडर फ़ीड")
public record CalendarFeedWithAddress(
        @NonNull CalendarFeedView feed,
        @Description("What follows our address. Shown once, in the first answer / हमारे पते के बाद का भाग; केवल पहले उत्तर में")
                @Nullable String path) {
    @Override
    public String toString() {
        return "CalendarFeedWithAddress[" + feed.posting() + "]";
    }
}
