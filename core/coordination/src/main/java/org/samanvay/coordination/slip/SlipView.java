package org.samanvay.coordination.slip;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * A slip as it is printed.
 *
 * @param hasWord whether she chose a word; the word itself is kept by nobody
 * @param complainTo the post above, to which she may complain; absent where none is recorded
 */
@Type("Slip")
@Description("What a person takes home; nothing on it says what her case is about / पर्ची; इस पर प्रकरण का विषय नहीं होता")
public record SlipView(
        @NonNull String code,
        @Nullable LocalDate nextOn,
        @NonNull Boolean hasWord,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        @Nullable String phone,
        @Nullable BilingualText complainTo,
        @Nullable BilingualText complainOffice,
        @Nullable String complainPhone,
        @NonNull Instant givenAt,
        @NonNull Integer version) {}
