package org.samanvay.coordination.grievance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that is brought before the level above. No account of it: what happened stands in the case once.
 *
 * @param person whom it was refused to
 * @param post the post that refused
 * @param what a service or a declared refusal of the post's department, by full code
 * @param referral the referral that was declined, where there is one
 */
@Name("NewGrievanceInput")
@Description("A refusal that is brought before the level above / उच्च स्तर के समक्ष लाई गई अस्वीकृति")
public record NewGrievance(
        @Id @NonNull String person, @Id @NonNull String post, @NonNull String what, @Id @Nullable String referral) {}
