package org.samanvay.coordination.casemessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;

/** Messages on a case in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class MessageApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Messages messages;

    @Inject
    private Sending sending;

    @Description("Messages that your posts wrote or that were addressed to them, newest first"
            + " / आपके पदों के भेजे या उन्हें भेजे संदेश, नवीनतम पहले")
    public @NonNull MessageConnection messages(@Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        record Asked(String relation, Page page) {}
        return MessageConnection.of(page.slice(
                row.together().of(row.id(), new Asked("messages", page), (cases, q) -> messages.of(cases.keySet(), q.page())),
                message -> message.id().toString()));
    }

    @Mutation
    @Description("Write to other posts of the case; no names, phones or hidden places"
            + " / प्रकरण के अन्य पदों को लिखें; नाम, फ़ोन या गोपनीय स्थान न लिखें")
    public @NonNull MessageView sendCaseMessage(
            @Id @NonNull UUID caseFile, @NonNull NewMessage message, @NonNull String idempotencyKey) {
        return messages.require(changes.once(
                Change.of(current.forChange().account(), "sendCaseMessage", idempotencyKey, caseFile, message),
                () -> sending.send(caseFile, message)));
    }

    @Mutation
    @Description("You have read these; answers how many were unread / ये पढ़ लिए; कितने अपठित थे")
    public int readCaseMessages(@NonNull List<@NonNull String> messages, @NonNull String idempotencyKey) {
        if (messages.isEmpty() || messages.size() > Page.MAX) {
            throw CommonProblem.invalidArgument("messages", "1 to " + Page.MAX, "1 से " + Page.MAX);
        }
        List<UUID> ids = Ids.parseAll("messages", messages);
        int[] read = {0};
        changes.once(
                Change.of(current.forChange().account(), "readCaseMessages", idempotencyKey, ids), () -> {
                    read[0] = this.messages.read(ids);
                    return ids.getFirst();
                });
        return read[0];
    }
}
