package org.samanvay.coordination.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.letter.RecipientKind;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.referral.Basis;

/**
 * One disclosure.
 *
 * @param person whom it is about
 * @param byPost whose act it was
 * @param toPost null where it went to a person or to an authority outside
 * @param toPerson null where it did not go to a person of the case
 * @param what code of the referral's service, or of the kind of letter
 * @param fields how many fields a referral opens; null for a letter, whose words are on its copy
 * @param tellsIdentity whether it tells who somebody is
 * @param consent the consent on which it rests, if it does
 * @param source id of the referral or letter
 * @param number the letter's number; null for a referral
 * @param copy the copy's number; null for a referral
 */
@Description("What your department told others of the case / आपके विभाग द्वारा प्रकरण के विवरण का प्रकटीकरण")
public record Disclosure(
        @NonNull DisclosureKind kind,
        @NonNull Instant at,
        @Id @NonNull UUID person,
        @NonNull String department,
        @NonNull PostGlance byPost,
        @NonNull RecipientKind recipient,
        @Nullable PostGlance toPost,
        @Id @Nullable UUID toPerson,
        @NonNull String what,
        @Nullable Integer fields,
        @NonNull Boolean tellsIdentity,
        @NonNull Basis basis,
        @Id @Nullable UUID consent,
        @Id @NonNull UUID source,
        @Nullable String number,
        @Nullable Integer copy) {}
