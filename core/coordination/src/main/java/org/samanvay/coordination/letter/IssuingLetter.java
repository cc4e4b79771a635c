package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.casefile.CaseFile;
import org.samanvay.coordination.casefile.CaseFiles;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.letter.Addressee.Somebody;
import org.samanvay.coordination.letter.LetterStore.Copy;
import org.samanvay.coordination.letter.LetterStore.Known;
import org.samanvay.coordination.letter.Subject.OfReferral;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.referral.LawfulBasis;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.vault.DataKey;

/** A post issues a letter, and further copies of it. */
@ApplicationScoped
class IssuingLetter {
    private static final int MOST_COPIES = 10;
    private static final int MOST_FIELDS = 300;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private LetterKinds kinds;

    @Inject
    private Subjects subjects;

    @Inject
    private Addressees addressees;

    @Inject
    private LetterBasis lawful;

    @Inject
    private WritingLetter writing;

    @Inject
    private LetterStore store;

    @Inject
    private PrintingLetter printing;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    @Inject
    private Event<LetterIssued> issued;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    UUID issue(NewLetter asked) {
        UUID account = current.forChange().account();
        LetterKind kind = kinds.require(asked.kind());
        Subject subject = subjects.require(kind, asked);
        HeldPost by = subjects.issuer(subject);
        CaseFile caseFile = open(subject.access(), by);
        List<Addressee> recipients = recipients(kind, subject, by, asked);
        LawfulBasis basis = lawful.require(kind, subject, recipients, asked);
        DataKey key = persons.requireKey(subject.person());
        LetterNumber number = writing.number(by);
        LetterText text = writing.write(
                number,
                new WritingLetter.Settled(
                        kind, subject, by, caseFile.number(), basis, recipients, asked.language(), fields(subject, kind, asked)));
        Instant now = clock.instant();
        IssuedLetter letter =
                new IssuedLetter(Ids.next(), number, subject, kind, asked.language(), by, account, now);
        letter.restOn(basis, store.sealReference(key, letter.id(), basis.reference()));
        letter.say(store.seal(key, letter.id(), text.sheet()), !text.told().isEmpty(), recipients.size());
        entities.persist(letter);
        Map<UUID, DataKey> theirs = store.keysOf(text.told().keySet());
        List<Copy> copies = IntStream.range(0, recipients.size())
                .mapToObj(i -> copy(i + 1, recipients.get(i), text))
                .toList();
        store.keep(key, with(key, letter, theirs), letter.id(), copies, by, account, now);
        store.keep(letter.id(), 1, text.told(), theirs);
        steps.together(() -> {
            steps.write(step(StepKind.LETTER_ISSUED, letter, subject, by));
            issued.fire(new LetterIssued(
                    letter.caseFile(), subject.access().state(), letter.person(), letter.id(), letter.kind(), now, by));
        });
        return letter.id();
    }

    /** A further copy is a disclosure of its own: the recipient and the basis are asked again. */
    UUID copy(UUID id, int version, @Nullable LetterRecipient recipient) {
        UUID account = current.forChange().account();
        IssuedLetter letter = entities.find(IssuedLetter.class, id);
        if (letter == null || !isOwn(letter)) {
            throw Letters.notFound();
        }
        Subject subject = subjects.of(letter);
        HeldPost by = subjects.issuer(subject);
        open(subject.access(), by);
        LetterKind kind = kinds.require(letter.kind());
        Addressee addressee = addressees.require(kind, subject, by, recipient, "recipient");
        lawful.requireStill(letter, subject, addressee);
        DataKey key = persons.requireKey(letter.person());
        int number = letter.copy(version);
        Known known = known(letter, number, kind, subject, by, addressee);
        Copy copy = copy(
                number, addressee, new LetterText(store.sheet(key, id, letter.sealedSheet()), known.words()));
        store.keep(key, with(key, letter, known.keys()), id, List.of(copy), by, account, clock.instant());
        steps.write(step(StepKind.LETTER_COPIED, letter, subject, by));
        return id;
    }

    private Copy copy(int number, Addressee addressee, LetterText text) {
        List<String> lines = writing.lines(addressee, text.sheet().language(), text.told());
        return new Copy(number, addressee, lines, printing.print(text, number, lines));
    }

    private static Map<UUID, DataKey> with(DataKey key, IssuedLetter letter, Map<UUID, DataKey> theirs) {
        Map<UUID, DataKey> all = new HashMap<>(theirs);
        all.put(letter.person(), key);
        return all;
    }

    /** Of whom the letter already tells, and the new recipient where its form names her. */
    private Known known(
            IssuedLetter letter, int copy, LetterKind kind, Subject subject, HeldPost by, Addressee addressee) {
        Known known = store.known(letter.id(), copy);
        if (!(addressee instanceof Somebody somebody)
                || known.persons().contains(somebody.person().id())) {
            return known;
        }
        Set<UUID> recipient = Set.of(somebody.person().id());
        Map<UUID, Map<Told, String>> more =
                writing.told(kind, subject.access(), by, Set.of(), recipient, letter.number());
        store.keep(letter.id(), copy, more, store.keysOf(more.keySet()));
        return store.known(letter.id(), copy);
    }

    private boolean isOwn(IssuedLetter letter) {
        CaseAccess access = kernel.find(current.get(), List.of(letter.caseFile())).get(letter.caseFile());
        return access != null && access.isOwn(letter.department());
    }

    private CaseFile open(CaseAccess access, HeldPost by) {
        enabling.requireEnabled(access.state(), by.department());
        return cases.requireWorkable(access.caseFile(), by);
    }

    private List<Addressee> recipients(LetterKind kind, Subject subject, HeldPost by, NewLetter asked) {
        List<LetterRecipient> further = Objects.requireNonNull(asked.copyTo());
        if (further.size() > MOST_COPIES) {
            throw CommonProblem.invalidArgument(
                    "letter.copyTo", "At most " + MOST_COPIES + " copies", "अधिकतम " + MOST_COPIES + " प्रतियाँ");
        }
        List<Addressee> recipients = new ArrayList<>();
        recipients.add(addressees.require(kind, subject, by, asked.recipient(), "letter.recipient"));
        further.forEach(copy -> recipients.add(addressees.require(kind, subject, by, copy, "letter.copyTo")));
        return recipients;
    }

    /** The law's form is whole; of a plain extract the officer says what it tells, as in a referral. */
    private static @Nullable Set<String> fields(Subject subject, LetterKind kind, NewLetter asked) {
        List<String> chosen = Objects.requireNonNull(asked.fields());
        boolean extract = kind.isPlain() && !(subject instanceof OfReferral);
        if (extract == chosen.isEmpty() || chosen.size() > MOST_FIELDS) {
            throw CommonProblem.invalidArgument(
                    "letter.fields",
                    "An extract, and no other letter, names the fields that it prints: 1 to " + MOST_FIELDS,
                    "केवल उद्धरण में मुद्रित होने वाले विवरण चुने जाते हैं: 1 से " + MOST_FIELDS);
        }
        return extract ? Set.copyOf(chosen) : null;
    }

    /** The receiver of a referral learns that its letter was issued; nobody else takes part in the case by a letter. */
    private Step step(StepKind step, IssuedLetter letter, Subject subject, HeldPost by) {
        Step done = Step.of(letter.caseFile(), step, by, current.account())
                .about(letter.id())
                .detail(letter.kind());
        return subject instanceof OfReferral of ? done.telling(of.terms().toPost()) : done;
    }
}
