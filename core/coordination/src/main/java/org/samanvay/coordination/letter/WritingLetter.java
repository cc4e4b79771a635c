package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.letter.Addressee.Authority;
import org.samanvay.coordination.letter.Addressee.Seat;
import org.samanvay.coordination.letter.Addressee.Somebody;
import org.samanvay.coordination.letter.Subject.OfEntry;
import org.samanvay.coordination.letter.Subject.OfReferral;
import org.samanvay.coordination.paper.Sheet;
import org.samanvay.coordination.person.IdentitiesForLetter;
import org.samanvay.coordination.person.Identity;
import org.samanvay.coordination.person.IdentityPurpose;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.referral.LawfulBasis;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.IndianTime;
import org.samanvay.spi.Letter.IdentityPart;
import org.samanvay.spi.Letter.Recipient;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;

/** Composes the words of a letter; what the law's form tells of persons is opened here, and recorded. */
@ApplicationScoped
class WritingLetter {
    @Inject
    private Definitions definitions;

    @Inject
    private Posts posts;

    @Inject
    private LetterNames names;

    @Inject
    private LetterNumbers numbers;

    @Inject
    private EntryRows entryRows;

    @Inject
    private ReferralRows referralRows;

    @Inject
    private IdentitiesForLetter identities;

    @Inject
    private Clock clock;

    /** What is settled about a letter before its words are. */
    record Settled(
            LetterKind kind,
            Subject subject,
            HeldPost by,
            String caseNumber,
            LawfulBasis basis,
            List<Addressee> addressees,
            Language language,
            @Nullable Set<String> fields) {}

    LetterNumber number(HeldPost by) {
        return numbers.next(by, names.office(by.state(), by.district()));
    }

    LetterText write(LetterNumber number, Settled settled) {
        LetterKind kind = settled.kind();
        Language language = settled.language();
        Map<UUID, Map<Told, String>> told = told(number, settled);
        PostCard issuer = posts.find(settled.by().post()).orElseThrow();
        OfficePlace place = names.office(settled.by().state(), settled.by().district());
        LetterRows rows = switch (settled.subject()) {
            case OfEntry of -> entryRows.of(of, kind, told.keySet(), settled.fields());
            case OfReferral of -> referralRows.of(of, settled.caseNumber());
        };
        return new LetterText(
                new Sheet(
                        language,
                        Stream.of(department(settled.by()), issuer.officeOnPaper(), place.words())
                                .map(language::of)
                                .toList(),
                        number.whole(),
                        IndianTime.day(LocalDate.now(clock)),
                        lines(settled.addressees().getFirst(), language, told),
                        language.of(subject(kind, rows)),
                        references(settled),
                        List.of(language.of(kind.opening())),
                        rows.in(language),
                        List.of(language.of(kind.closing())),
                        List.of(language.of(issuer.nameOnPaper()), language.of(issuer.officeOnPaper())),
                        settled.addressees().stream()
                                .skip(1)
                                .map(copy -> String.join(", ", lines(copy, language, told)))
                                .toList(),
                        notes(kind, rows, language)),
                told);
    }

    /** How a recipient is addressed; a person by code unless the letter tells her name. */
    List<String> lines(Addressee addressee, Language language, Map<UUID, Map<Told, String>> told) {
        return switch (addressee) {
            case Seat seat -> List.of(language.of(seat.post().nameOnPaper()), language.of(seat.post().officeOnPaper()));
            case Authority authority -> List.of(authority.name());
            case Somebody somebody -> {
                UUID person = somebody.person().id();
                Map<Told, String> known = told.getOrDefault(person, Map.of());
                List<String> lines = new ArrayList<>();
                lines.add(known.containsKey(Told.NAME)
                        ? Told.NAME.of(person)
                        : language.of(names.byCode(somebody.person().code())));
                if (known.containsKey(Told.ADDRESS)) {
                    lines.add(Told.ADDRESS.of(person));
                }
                lines.add("(" + language.of(LetterWords.of(somebody.person().role())) + ")");
                yield lines;
            }
        };
    }

    private Text department(HeldPost by) {
        return definitions
                .department(by.department())
                .map(DepartmentDefinition::name)
                .orElse(Text.of(by.department(), by.department()));
    }

    private static Text subject(LetterKind kind, LetterRows rows) {
        return rows.title()
                .filter(title -> kind.isPlain())
                .map(title -> Text.of(kind.title().en() + ": " + title.en(), kind.title().hi() + ": " + title.hi()))
                .orElse(kind.title());
    }

    private static List<String> references(Settled settled) {
        Language language = settled.language();
        LawfulBasis basis = settled.basis();
        String why = language.of(LetterWords.of(basis.basis()));
        String reference = basis.reference();
        return List.of(
                language.of(LetterWords.CASE) + " " + settled.caseNumber(),
                language.of(LetterWords.ON_BASIS) + " — "
                        + (reference != null && LetterWords.printsReference(basis.basis()) ? why + ": " + reference : why));
    }

    private static List<String> notes(LetterKind kind, LetterRows rows, Language language) {
        List<String> notes = new ArrayList<>();
        if (rows.withheld() > 0) {
            notes.add(language.of(LetterWords.WITHHELD).formatted(rows.withheld()));
        }
        if (kind.marks().contains(Mark.DESIGN_PROPOSAL) || kind.marks().contains(Mark.DRAFT_TRANSLATION)) {
            notes.add(language.of(LetterWords.DRAFT));
        }
        notes.add(language.of(LetterWords.ISSUED));
        return notes;
    }

    /** Of the persons that the entry names, and of those it goes to: what the letter's form has of them. */
    private Map<UUID, Map<Told, String>> told(LetterNumber number, Settled settled) {
        Set<UUID> addressed = settled.addressees().stream()
                .filter(Somebody.class::isInstance)
                .map(addressee -> ((Somebody) addressee).person().id())
                .collect(Collectors.toSet());
        Set<UUID> named = settled.subject() instanceof OfEntry of ? Set.copyOf(entryRows.persons(of)) : Set.of();
        return told(settled.kind(), settled.subject().access(), settled.by(), named, addressed, number.whole());
    }

    /**
     * What the letter's form has of these persons, opened and recorded; nothing where it has no names.
     *
     * @param named in the table, by name only
     * @param addressed recipients, whose address stands there too
     */
    Map<UUID, Map<Told, String>> told(
            LetterKind kind, CaseAccess access, HeldPost by, Set<UUID> named, Set<UUID> addressed, String number) {
        Set<UUID> persons = new HashSet<>(named);
        persons.addAll(addressed);
        if (!kind.tells(IdentityPart.NAME) || persons.isEmpty()) {
            return Map.of();
        }
        IdentityPurpose purpose = kind.recipient().filter(Recipient.COURT::equals).isPresent()
                ? IdentityPurpose.LEGAL_PROCEEDING
                : IdentityPurpose.STATUTORY_REPORT;
        Map<UUID, Map<Told, String>> told = new HashMap<>();
        identities
                .open(access, by, persons, purpose, number)
                .forEach((person, identity) -> told.put(
                        person, parts(identity, kind.tells(IdentityPart.ADDRESS) && addressed.contains(person))));
        return told;
    }

    private static Map<Told, String> parts(Identity identity, boolean withAddress) {
        Map<Told, String> parts = new EnumMap<>(Told.class);
        parts.put(Told.NAME, identity.name());
        if (withAddress && identity.address() != null) {
            parts.put(Told.ADDRESS, identity.address());
        }
        return parts;
    }
}
