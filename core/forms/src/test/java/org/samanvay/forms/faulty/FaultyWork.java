package org.samanvay.forms.faulty;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Optional;
import org.samanvay.spi.ImportedReference;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Law;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.Packet;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** What a faulty department tells, refuses and works out. */
final class FaultyWork {
    private static final Text NAME = Text.of("Name", "नाम");

    static final List<Packet> PACKETS = List.of(
            new Packet("Bad Packet", Text.of("", ""), "none", "none", "none", List.of())
                    .startedFrom(ImportedReference.from("none").read("none", "none")),
            new Packet(
                    "second",
                    NAME,
                    "fine",
                    "fine",
                    "fine",
                    List.of(
                            Intimation.of("Bad", NAME, Law.of("", ""), new Sending.ToPerson("none"), ""),
                            Intimation.of("twice", NAME, Law.of("Act", "1"), new Sending.ToAuthority("none", Text.of("", "")), "seen")
                                    .serving("none"),
                            Intimation.of(
                                            "twice",
                                            NAME,
                                            Law.of("Act", "1"),
                                            new Sending.ToPost("nowhere", "nobody", "nowhere.none", Optional.of("none"), false),
                                            "seen")
                                    .when(is("gone", "x")))));

    static final List<Refusal> REFUSALS = List.of(new Refusal(
            "Bad Refusal", Text.of("", ""), "fine", is("gone", "x"), Law.of("", ""), Term.immediately(), Verification.unverified("")));

    static final List<Lane> LANES = List.of(
            new Lane("Bad Lane", Text.of("", ""), "none", "none", List.of(), List.of(), List.of("none")),
            new Lane(
                    "second",
                    NAME,
                    "fine",
                    "fine",
                    List.of(new Lane.Stage("twice", NAME, "none", is("gone", "x"), true)),
                    List.of(new Lane.Sign("twice", Text.of("", ""), "fine", is("gone", "x"))),
                    List.of()));

    static final List<Likeness> LIKENESSES = List.of(
            new Likeness("Bad Likeness", Text.of("", ""), "none", List.of("none"), List.of("none"), 1));

    private FaultyWork() {}
}
