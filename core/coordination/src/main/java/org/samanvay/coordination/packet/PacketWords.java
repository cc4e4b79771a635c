package org.samanvay.coordination.packet;

import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.packet.PacketFacts.Sent;
import org.samanvay.coordination.packet.PacketView.Item;
import org.samanvay.coordination.packet.PacketView.Receipt;
import org.samanvay.coordination.packet.Packets.Due;
import org.samanvay.coordination.packet.Packets.State;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Text;

/** A packet as its officer sees it. */
final class PacketWords {
    private static final Text PERSON = Text.of("The person herself, or who cares for the child", "स्वयं व्यक्ति, या बालक के देखभालकर्ता");

    private final State state;
    private final OfficesTold told;

    PacketWords(State state, OfficesTold told) {
        this.state = state;
        this.told = told;
    }

    PacketView view(String caseNumber, @Nullable ImportedSource imported) {
        return new PacketView(
                state.entry().id(),
                state.access().caseFile(),
                caseNumber,
                state.packet().department(),
                state.packet().form(),
                BilingualText.of(state.packet().packet().name()),
                state.packet().number(state.entry().answers()).orElse(null),
                imported,
                state.due().stream().map(this::item).toList());
    }

    private Item item(Due due) {
        Intimation intimation = due.intimation();
        return new Item(
                intimation.code(),
                BilingualText.of(intimation.name()),
                intimation.law().act(),
                intimation.law().section(),
                intimation.verification().settled() || due.duty() != null && due.duty().settled(),
                intimation.note().map(BilingualText::of).orElse(null),
                due.standing(),
                recipient(intimation.sending()),
                due.posts().stream().map(post -> PostGlance.of(post, told)).toList(),
                intimation.sending() instanceof Sending.ToPost to && to.herChoice(),
                due.missing(),
                due.duty(),
                due.sent() == null ? null : receipt(due.sent()));
    }

    private @Nullable BilingualText recipient(Sending sending) {
        return switch (sending) {
            case Sending.ToAuthority to -> BilingualText.of(addressed(to, state.district()));
            case Sending.ToPerson to -> BilingualText.of(PERSON);
            case Sending.ToPost to -> null;
        };
    }

    /** With its district, which is all that tells one such court or body from another. */
    static Text addressed(Sending.ToAuthority to, Text district) {
        return Text.of(to.designation().en() + ", " + district.en(), to.designation().hi() + ", " + district.hi());
    }

    private static Receipt receipt(Sent sent) {
        return new Receipt(sent.number(), sent.at(), sent.letter(), sent.referral(), sent.acknowledgedAt());
    }
}
