package org.samanvay.coordination.entry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.forms.Answers;

/**
 * An entry as the caller may read it. The answers themselves are added to the schema from the form's definition.
 *
 * @param recordedByPost the post that wrote the present version
 * @param actedAt when it was done: clocks count from it; of an entry that was entered at once, when it was first recorded
 * @param enteredLate whether it was written on paper first and entered later
 * @param answers cut to what the caller may read
 * @param whole whether the caller reads all of it, and so its history
 * @param pointedTo the establishments that the readable answers of all entries of the page name
 */
@Type("FormEntry")
@Description("A form filled in for a person / किसी व्यक्ति के लिए भरा गया प्ररूप")
public record EntryView(
        @Id @NonNull UUID id,
        @Id @NonNull UUID person,
        @NonNull String department,
        @NonNull String form,
        @NonNull Integer formVersion,
        @NonNull Integer version,
        @Id @NonNull UUID recordedByPost,
        @NonNull Instant recordedAt,
        @Description("When it was done; clocks count from it / कार्य का वास्तविक समय; समय-सीमा इसी से गिनी जाती है")
                @NonNull Instant actedAt,
        @Description("Written on paper first / पहले काग़ज़ पर लिखा, बाद में दर्ज") @NonNull Boolean enteredLate,
        @Ignore Answers answers,
        @Ignore boolean whole,
        @Ignore Siblings<UUID> siblings,
        @Ignore Siblings<UUID> pointedTo) {
    @Override
    public String toString() {
        return "FormEntry[" + id + "]";
    }
}
