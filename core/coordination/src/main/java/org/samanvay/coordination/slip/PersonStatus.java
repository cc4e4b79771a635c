package org.samanvay.coordination.slip;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.CaseStatus;
import org.samanvay.coordination.language.BilingualText;

/**
 * How things stand for a person, in what may be said at any counter.
 *
 * @param since the day on which the work for her began
 * @param lastStepOn the day of the last step between offices
 * @param asked how many offices were asked for her, those asked in confidence left out
 * @param takenUp of these, how many have answered that they will act, or have acted
 * @param done of these, how many have finished
 * @param answerBy the day by which the next of them must act
 * @param nextOn the next date on her slip
 */
@Description("How things stand for a person, as it may be told at any counter / किसी भी काउंटर पर बताई जा सकने वाली स्थिति")
public record PersonStatus(
        @NonNull String code,
        @NonNull CaseStatus status,
        @NonNull LocalDate since,
        @NonNull LocalDate lastStepOn,
        @NonNull Integer asked,
        @NonNull Integer takenUp,
        @NonNull Integer done,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate nextOn,
        @NonNull BilingualText post,
        @NonNull BilingualText office,
        @Nullable String phone) {}
