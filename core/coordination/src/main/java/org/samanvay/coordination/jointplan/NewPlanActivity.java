package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a post is to do.
 *
 * @param text at most 500 characters, without anything that tells who a person is
 * @param budget in rupees
 */
@Name("NewPlanActivityInput")
@Description("What a post is to do, until when, with what money / पद द्वारा की जाने वाली गतिविधि, तिथि और बजट")
public record NewPlanActivity(
        @NonNull String text,
        @Id @NonNull UUID owner,
        @NonNull LocalDate startsOn,
        @NonNull LocalDate dueOn,
        @Nullable Integer budget) {}
