package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.page.Page;

/** Packets in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class PacketApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Packets packets;

    @Inject
    private PacketBook book;

    @Inject
    private PacketNumbers numbers;

    @Inject
    private SendingPacket sending;

    @Inject
    private ImportedReferences imported;

    @Inject
    private OwedIntimations owed;

    @Query
    @Description("What must be told because of an entry of your department / आपके विभाग की प्रविष्टि पर देय सूचनाएँ")
    public @NonNull PacketView packet(@Id @NonNull UUID entry) {
        return packets.view(entry);
    }

    @Description("Whether others must be told because of it / क्या इस पर सूचनाएँ देय हैं")
    public boolean startsPacket(@Source EntryView entry) {
        return book.startedBy(entry.form()).isPresent();
    }

    @Description("Whether it was imported and tells the reference of a packet / क्या आयातित है और सूचनाओं का संदर्भ बताता है")
    public boolean tellsReference(@Source EntryView entry) {
        return book.toldBy(entry.form()).isPresent();
    }

    @Query
    @Description("What an imported entry of your department tells of a packet's reference; nothing is written"
            + " / आपके विभाग की आयातित प्रविष्टि से सूचनाओं का संदर्भ; कुछ लिखा नहीं जाता")
    public @NonNull ImportedReferenceView importedReference(@Id @NonNull UUID imported) {
        return this.imported.view(imported);
    }

    @Query
    @Description("The entries with this number and year, 20 at most, newest first: 12/2026"
            + " / इस संख्या एवं वर्ष की प्रविष्टियाँ, अधिकतम 20: 12/2026")
    public @NonNull List<@NonNull PacketFound> packetsByNumber(@NonNull String number) {
        return packets.found(numbers.find(number));
    }

    @Query
    @Description("Who owes whom an intimation or its acknowledgement, what is due first: your posts and those below"
            + " / कौन किसे सूचना या पावती का देनदार; पहले जिसकी समय-सीमा पहले")
    public @NonNull OwedConnection owedIntimations(
            @NonNull OwedSide side, @Nullable Integer first, @Nullable String after) {
        return OwedConnection.of(owed.list(side, Page.of(first, after)));
    }

    @Mutation
    @Description("Send these intimations, all of them or none; each gets a numbered letter"
            + " / ये सूचनाएँ भेजें, सभी या कोई नहीं; प्रत्येक का क्रमांकित पत्र बनेगा")
    public @NonNull PacketView sendPacket(
            @Id @NonNull UUID entry,
            @NonNull List<@NonNull ChosenIntimation> intimations,
            @Description("Of the letters / पत्रों की भाषा") @NonNull Language language,
            @NonNull String idempotencyKey) {
        changes.once(
                Change.of(current.forChange().account(), "sendPacket", idempotencyKey, entry, intimations, language),
                () -> sending.send(entry, intimations, language));
        return packets.view(entry);
    }
}
