package org.samanvay.coordination.packet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.duty.DutyGlance;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.PostGlance;

/**
 * What must be told because of one entry.
 *
 * @param entry the entry that it starts from
 * @param form that of the entry
 * @param number by which officers know the entry, with its year; null where the entry tells none
 * @param imported from where the entry was read; null: it was typed
 */
@Type("Packet")
@Description("What must be told because of one entry, and to whom / एक प्रविष्टि पर देय सूचनाएँ")
public record PacketView(
        @Id @NonNull UUID entry,
        @Id @NonNull UUID caseFile,
        @NonNull String caseNumber,
        @NonNull String department,
        @NonNull String form,
        @NonNull BilingualText name,
        @Nullable String number,
        @Nullable ImportedSource imported,
        @NonNull List<@NonNull Item> items) {
    public PacketView {
        items = List.copyOf(items);
    }

    /**
     * One intimation.
     *
     * @param settled whether the citation was compared with the gazette by two persons
     * @param recipient a designation with its district, or who the person is to the case; of a post see {@code posts}
     * @param posts the posts that can receive it; empty where it goes to no post
     * @param herChoice whether it goes only on her consent
     * @param form the form that must be filled in first; null where none is missing
     */
    @Type("PacketItem")
    @Description("One intimation / एक सूचना")
    public record Item(
            @NonNull String code,
            @NonNull BilingualText name,
            @NonNull String act,
            @NonNull String section,
            boolean settled,
            @Nullable BilingualText note,
            @NonNull PacketStanding standing,
            @Nullable BilingualText recipient,
            @NonNull List<@NonNull PostGlance> posts,
            boolean herChoice,
            @Nullable String form,
            @Nullable DutyGlance duty,
            @Nullable Receipt receipt) {}

    /**
     * What proves that it was told.
     *
     * @param number the letter's number
     * @param at when it went out
     * @param referral the referral that carries it; null where it went by letter alone
     * @param acknowledgedAt when the receiving post acknowledged it; null until then
     */
    @Type("PacketReceipt")
    @Description("The numbered receipt of an intimation / सूचना की क्रमांकित पावती")
    public record Receipt(
            @NonNull String number,
            @NonNull Instant at,
            @Id @NonNull UUID letter,
            @Id @Nullable UUID referral,
            @Nullable Instant acknowledgedAt) {}
}
