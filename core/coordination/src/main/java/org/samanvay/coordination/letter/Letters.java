package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Readable;
import org.samanvay.coordination.access.Readable.EntryColumns;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.PublicCode;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.language.Language;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.spi.Text;

/** Reading letters: the department that issued one knows of it, nobody else. Their words are not read here. */
@ApplicationScoped
class Letters {
    private static final String COLUMNS = "l.id, l.number, l.code, l.case_file, l.person, l.kind, l.entry, l.referral,"
            + " l.language, l.basis, l.sealed_basis_reference, l.tells_identity, l.department, l.issued_by_post,"
            + " l.issued_at, l.version, k.wrapped_key";

    /** Of what is made from an entry its form; what is withheld there is not read from its letters either. Over {@code letter l}. */
    static final String FORM = "COALESCE((SELECT e.form FROM form_entry e WHERE e.id = l.entry), '')";

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Enabling enabling;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    @Inject
    private Posts posts;

    @Inject
    private LetterKinds kinds;

    @Inject
    private LetterStore store;

    @Inject
    private Audit audit;

    /** Somebody read the number from a paper: of one that was misread that is said, before anything is looked for. */
    LetterView requireNumber(String number) {
        String whole = number.strip();
        String code = whole.substring(whole.lastIndexOf('/') + 1);
        if (!PublicCode.isIntact(code)) {
            throw CommonProblem.invalidArgument(
                    "number", "No letter has such a number; read it again", "ऐसा कोई पत्रांक नहीं होता; पुनः पढ़ें");
        }
        return require(database.find(row -> row.uuid(1), "SELECT id FROM letter WHERE code = ? AND number = ?", code, whole)
                .orElseThrow(Letters::notFound));
    }

    LetterView require(UUID id) {
        record Found(UUID caseFile, String department) {}
        Found found = database.find(
                        row -> new Found(row.uuid(1), row.text(2)), "SELECT case_file, department FROM letter WHERE id = ?", id)
                .orElseThrow(Letters::notFound);
        UUID caseFile = found.caseFile();
        CaseAccess access = kernel.find(current.get(), List.of(caseFile)).get(caseFile);
        if (access == null || !access.isOwn(found.department())) {
            throw notFound();
        }
        enabling.requireEnabled(access.state(), found.department());
        LetterView letter =
                read(access, " AND l.id = ?", List.of(id, 1)).stream().findFirst().orElseThrow(Letters::notFound);
        audit.letterRead(current.account(), seat(access, letter.department()), caseFile, id);
        return letter;
    }

    /** The letters that the caller's own departments issued in the case, of those that work in its state, newest first. */
    List<LetterView> of(UUID caseFile, Page page) {
        CaseAccess access = kernel.require(current.get(), caseFile);
        List<Object> narrowed = new ArrayList<>();
        page.after().ifPresent(narrowed::add);
        narrowed.add(page.limit());
        List<LetterView> letters = read(access, page.after().isPresent() ? " AND l.id < ?" : "", narrowed);
        audit.lettersListed(current.account(), caseFile, letters.size());
        return letters;
    }

    /** The caller's seat in the case for the department whose letter it is. */
    static UUID seat(CaseAccess access, String department) {
        return access.seats().entrySet().stream()
                .filter(own -> own.getValue().equals(department))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(Letters::notFound);
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Letter", "पत्र"));
    }

    private List<LetterView> read(CaseAccess whole, String condition, List<Object> narrowed) {
        CaseAccess access = whole.through(department -> enabling.isEnabled(whole.state(), department));
        SqlCondition own = Readable.ownForms(
                List.of(access), new EntryColumns("l.case_file", "l.department", FORM, "l.issued_by_post"));
        List<Stored> letters = database.list(
                Stored::of,
                "SELECT " + COLUMNS + " FROM letter l LEFT JOIN person_key k ON k.person = l.person WHERE l.case_file = ?"
                        + " AND " + own.sql() + condition + " ORDER BY l.id DESC LIMIT ?",
                own.around(List.of(access.caseFile()), narrowed));
        Map<UUID, List<StoredCopy>> copies = copies(letters.stream().map(Stored::id).toList());
        OfficesTold told = hidden.forCaller();
        Map<UUID, PostCard> cards = posts.findAll(Stream.concat(
                        letters.stream().map(Stored::post),
                        copies.values().stream().flatMap(List::stream).map(StoredCopy::post))
                .filter(Objects::nonNull)
                .toList());
        return letters.stream()
                .map(letter -> view(letter, copies.getOrDefault(letter.id(), List.of()), cards, told))
                .toList();
    }

    private Map<UUID, List<StoredCopy>> copies(List<UUID> letters) {
        Map<UUID, List<StoredCopy>> copies = new HashMap<>();
        if (!letters.isEmpty()) {
            database.list(
                            StoredCopy::of,
                            "SELECT letter, copy, recipient, to_post, to_person, sealed_lines, made_at FROM letter_copy"
                                    + " WHERE letter IN " + Database.places(letters.size()) + " ORDER BY letter, copy",
                            letters.toArray())
                    .forEach(copy -> copies.computeIfAbsent(copy.letter(), none -> new ArrayList<>())
                            .add(copy));
        }
        return copies;
    }

    private LetterView view(Stored letter, List<StoredCopy> copies, Map<UUID, PostCard> cards, OfficesTold told) {
        DataKey key = letter.wrappedKey() == null ? null : keys.unwrap(letter.person(), letter.wrappedKey());
        byte[] reference = letter.sealedReference();
        return new LetterView(
                letter.id(),
                letter.number(),
                letter.caseFile(),
                letter.person(),
                letter.kind(),
                BilingualText.of(kinds.find(letter.kind())
                        .map(LetterKind::title)
                        .orElse(Text.of(letter.kind(), letter.kind()))),
                letter.entry(),
                letter.referral(),
                letter.language(),
                letter.basis(),
                key == null || reference == null ? null : store.reference(key, letter.id(), reference),
                letter.tellsIdentity(),
                letter.department(),
                PostGlance.of(Objects.requireNonNull(cards.get(letter.post())), told),
                letter.at(),
                copies.stream().map(copy -> view(letter, copy, key, cards, told)).toList(),
                letter.version());
    }

    private LetterCopyView view(
            Stored letter, StoredCopy copy, @Nullable DataKey key, Map<UUID, PostCard> cards, OfficesTold told) {
        PostCard post = copy.post() == null ? null : cards.get(copy.post());
        boolean authority = key != null && copy.recipient() == RecipientKind.AUTHORITY;
        return new LetterCopyView(
                copy.copy(),
                copy.recipient(),
                post == null ? null : PostGlance.of(post, told),
                copy.person(),
                authority ? String.join(", ", store.lines(key, letter.id(), copy.copy(), copy.sealedLines())) : null,
                copy.at(),
                LetterServlet.addressOf(letter.code(), copy.copy()));
    }

    private record Stored(
            UUID id,
            String number,
            String code,
            UUID caseFile,
            UUID person,
            String kind,
            @Nullable UUID entry,
            @Nullable UUID referral,
            Language language,
            Basis basis,
            byte @Nullable [] sealedReference,
            boolean tellsIdentity,
            String department,
            UUID post,
            Instant at,
            int version,
            byte @Nullable [] wrappedKey) {
        static Stored of(Row row) {
            return new Stored(
                    row.uuid(1),
                    row.text(2),
                    row.text(3),
                    row.uuid(4),
                    row.uuid(5),
                    row.text(6),
                    row.findUuid(7),
                    row.findUuid(8),
                    Language.valueOf(row.text(9)),
                    Basis.valueOf(row.text(10)),
                    row.bytes(11).orElse(null),
                    row.flag(12),
                    row.text(13),
                    row.uuid(14),
                    row.instant(15),
                    row.number(16),
                    row.bytes(17).orElse(null));
        }
    }

    private record StoredCopy(
            UUID letter,
            int copy,
            RecipientKind recipient,
            @Nullable UUID post,
            @Nullable UUID person,
            byte[] sealedLines,
            Instant at) {
        static StoredCopy of(Row row) {
            return new StoredCopy(
                    row.uuid(1),
                    row.number(2),
                    RecipientKind.valueOf(row.text(3)),
                    row.findUuid(4),
                    row.findUuid(5),
                    row.bytes(6).orElseThrow(),
                    row.instant(7));
        }
    }
}
