package org.samanvay.coordination.informationrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.PostGlance;

/**
 * An information request as the caller sees it.
 *
 * @param validUntil last day on which the answers may be read
 * @param asked whether the caller's post asked; then it sees the parts of all departments, else its own
 * @param together the requests of the same page
 * @param establishments those that the requests of the same page are about
 */
@Type("InformationRequest")
@Description("One question to several departments about an establishment / सूचना अनुरोध")
public record InformationRequestView(
        @Id @NonNull UUID id,
        @NonNull PostGlance fromPost,
        @Id @NonNull UUID establishmentId,
        @NonNull String question,
        @NonNull InformationOrder order,
        @NonNull Instant askedAt,
        @NonNull Instant answerBy,
        @NonNull LocalDate validUntil,
        @NonNull Boolean asked,
        @Ignore Siblings<UUID> together,
        @Ignore Siblings<UUID> establishments) {
    InformationRequestView among(Siblings<UUID> requests, Siblings<UUID> about) {
        return new InformationRequestView(
                id, fromPost, establishmentId, question, order, askedAt, answerBy, validUntil, asked, requests, about);
    }
}
