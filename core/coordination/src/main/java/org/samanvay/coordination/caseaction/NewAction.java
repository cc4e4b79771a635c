package org.samanvay.coordination.caseaction;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What a post is to do by a time. */
@Name("NewCaseActionInput")
@Description("What a post is to do by a time / किस पद को कब तक क्या करना है")
public record NewAction(@Id @NonNull UUID owner, @NonNull String text, @NonNull OffsetDateTime dueAt) {
    @Override
    public String toString() {
        return "NewAction[" + owner + "]";
    }
}
