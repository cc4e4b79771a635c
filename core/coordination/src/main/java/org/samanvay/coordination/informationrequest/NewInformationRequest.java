package org.samanvay.coordination.informationrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An information request to be sent.
 *
 * @param departments codes
 * @param validUntil last day on which the answers may be read
 */
@Name("NewInformationRequestInput")
@Description("An information request to be sent / भेजा जाने वाला सूचना अनुरोध")
public record NewInformationRequest(
        @Id @NonNull UUID establishment,
        @NonNull List<@NonNull String> departments,
        @NonNull String question,
        @NonNull InformationOrder order,
        @NonNull Instant answerBy,
        @NonNull LocalDate validUntil) {}
