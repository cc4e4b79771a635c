package org.samanvay.coordination.casemessage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.DataClass;

/**
 * A message to be sent.
 *
 * @param person whom it is about; null: the survivor
 * @param to posts that take part in the case
 */
@Name("NewCaseMessageInput")
@Description("A message on a case to be sent / प्रकरण पर भेजा जाने वाला संदेश")
public record NewMessage(
        @Id @Nullable UUID person,
        @NonNull List<@NonNull String> to,
        @NonNull DataClass dataClass,
        @NonNull String text) {
    public NewMessage {
        to = List.copyOf(to);
    }

    @Override
    public String toString() {
        return "NewMessage[" + dataClass + "]";
    }
}
