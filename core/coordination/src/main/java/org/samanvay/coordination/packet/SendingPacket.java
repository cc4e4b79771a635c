package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.letter.LetterRecipient;
import org.samanvay.coordination.letter.NewLetter;
import org.samanvay.coordination.letter.PreparedLetters;
import org.samanvay.coordination.packet.PacketFacts.Given;
import org.samanvay.coordination.packet.Packets.Due;
import org.samanvay.coordination.packet.Packets.State;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.NewReferral;
import org.samanvay.coordination.referral.PreparedReferrals;
import org.samanvay.coordination.referral.SharedData;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Text;

/** Sends what an officer ticked, all of it or nothing, within one transaction. */
@ApplicationScoped
class SendingPacket {
    private static final int MOST = 20;
    private static final String REFERRALS_LETTER = "referral";

    @Inject
    private CurrentViewer current;

    @Inject
    private Packets packets;

    @Inject
    private PreparedReferrals referrals;

    @Inject
    private PreparedLetters letters;

    @Inject
    private Definitions definitions;

    @Inject
    private Database database;

    /** What went out. */
    private record Out(UUID letter, @Nullable UUID referral) {}

    UUID send(UUID entry, List<ChosenIntimation> chosen, Language language) {
        current.forChange();
        requireSome(chosen);
        State state = packets.require(entry);
        UUID sending = Ids.next();
        for (ChosenIntimation each : chosen) {
            Due due = state.find(each.intimation()).orElseThrow(() -> unknown(each));
            if (!due.standing().canBeSent()) {
                throw notReady(due);
            }
            Out out = send(state, due, each, language);
            database.run(
                    "INSERT INTO packet_item (entry, intimation, attempt, sending, letter, referral) VALUES (?, ?, ?, ?, ?, ?)",
                    entry,
                    each.intimation(),
                    due.sent() == null ? 1 : due.sent().attempt() + 1,
                    sending,
                    out.letter(),
                    out.referral());
        }
        return sending;
    }

    private static void requireSome(List<ChosenIntimation> chosen) {
        long distinct = chosen.stream().map(ChosenIntimation::intimation).distinct().count();
        if (chosen.isEmpty() || chosen.size() > MOST || distinct < chosen.size()) {
            throw CommonProblem.invalidArgument(
                    "intimations",
                    "1 to " + MOST + " intimations, each of them once",
                    "1 से " + MOST + " सूचनाएँ, प्रत्येक एक बार");
        }
    }

    private Out send(State state, Due due, ChosenIntimation chosen, Language language) {
        return switch (due.intimation().sending()) {
            case Sending.ToPerson to ->
                new Out(
                        letter(
                                state,
                                to.letter(),
                                state.entry().id(),
                                new LetterRecipient(null, state.entry().person().toString(), null),
                                language),
                        null);
            case Sending.ToAuthority to ->
                new Out(
                        letter(
                                state,
                                to.letter(),
                                due.madeFrom(),
                                new LetterRecipient(
                                        null, null, language.of(PacketWords.addressed(to, state.district()))),
                                language),
                        null);
            case Sending.ToPost to -> refer(state, due, to, chosen, language);
        };
    }

    private UUID letter(
            State state, String letter, @Nullable UUID entry, LetterRecipient recipient, Language language) {
        return letters.issue(new NewLetter(
                state.packet().department() + "." + letter,
                String.valueOf(entry),
                null,
                List.of(),
                language,
                recipient,
                List.of(),
                null,
                null,
                null,
                null));
    }

    private Out refer(State state, Due due, Sending.ToPost to, ChosenIntimation chosen, Language language) {
        UUID referral = referrals.send(state.access().caseFile(), referral(state, due, to, receiver(due, chosen)));
        String kind = to.letter().map(letter -> state.packet().department() + "." + letter).orElse(REFERRALS_LETTER);
        UUID letter = letters.issue(new NewLetter(
                kind, null, referral.toString(), List.of(), language, null, List.of(), null, null, null, null));
        return new Out(letter, referral);
    }

    private NewReferral referral(State state, Due due, Sending.ToPost to, PostCard receiver) {
        Given consent = due.consent();
        Intimation intimation = due.intimation();
        return new NewReferral(
                state.entry().person().toString(),
                receiver.id().toString(),
                to.service(),
                consent == null ? SharingPurpose.STATUTORY_REPORT : consent.purpose(),
                consent == null ? Basis.STATUTORY_DUTY : Basis.CONSENT,
                consent == null ? null : consent.consent().toString(),
                consent == null ? intimation.law().act() + ", " + intimation.law().section() : null,
                null,
                shared(state.packet().department(), to.service()));
    }

    /** What the service needs to know of this department's forms, and nothing else. */
    private List<SharedData> shared(String department, String service) {
        List<String> needs = definitions.service(service).map(ServiceDefinition::needs).orElse(List.of());
        return needs.stream()
                .filter(field -> field.startsWith(department + "."))
                .collect(Collectors.groupingBy(
                        field -> field.substring(0, field.indexOf('#')),
                        Collectors.mapping(field -> field.substring(field.indexOf('#') + 1), Collectors.toList())))
                .entrySet()
                .stream()
                .map(form -> new SharedData(form.getKey(), form.getValue()))
                .toList();
    }

    private static PostCard receiver(Due due, ChosenIntimation chosen) {
        Optional<UUID> named = Optional.ofNullable(chosen.post()).map(post -> Ids.parse("intimations.post", post));
        if (named.isEmpty() && due.posts().size() == 1) {
            return due.posts().getFirst();
        }
        return due.posts().stream()
                .filter(post -> named.filter(post.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> CommonProblem.invalidArgument(
                        "intimations.post", "Choose one of the posts that can receive it", "प्राप्त कर सकने वाले पदों में से एक चुनें"));
    }

    private static Problem unknown(ChosenIntimation chosen) {
        return CommonProblem.invalidArgument(
                "intimations", "No such intimation is due: " + chosen.intimation(), "ऐसी कोई सूचना देय नहीं: " + chosen.intimation());
    }

    private static Problem notReady(Due due) {
        Text name = due.intimation().name();
        return new Problem(
                PacketProblem.INTIMATION_NOT_READY,
                Text.of("This cannot be sent now: " + name.en(), "यह अभी नहीं भेजी जा सकती: " + name.hi()),
                Map.of("intimation", due.intimation().code(), "standing", due.standing().name()));
    }
}
