package org.samanvay.coordination.training;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A training that the holder of a post has taken, and where the certificate is held. */
@Name("TakenTrainingInput")
@Description("A training that was taken / लिया गया प्रशिक्षण")
public record TakenTraining(
        @NonNull String training,
        @Id @NonNull UUID post,
        @NonNull LocalDate takenOn,
        @Description("Where the certificate is held / प्रमाण-पत्र कहाँ रखा है") @NonNull String heldAt,
        @Description("Number / क्रमांक") @NonNull String number) {}
