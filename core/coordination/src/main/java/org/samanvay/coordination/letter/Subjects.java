package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.letter.Subject.OfEntry;
import org.samanvay.coordination.letter.Subject.OfReferral;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.referral.ReadingTerms;
import org.samanvay.coordination.state.Enabling;
import org.samanvay.spi.Text;

/** Finds what a letter is to be made from; what the caller cannot read does not exist. */
@ApplicationScoped
class Subjects {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Entries entries;

    @Inject
    private ReadingTerms terms;

    @Inject
    private Enabling enabling;

    /** Exactly one of the two, and one that the kind of letter is made from. */
    Subject require(LetterKind kind, NewLetter asked) {
        Subject subject = require("letter.", asked.entry(), asked.referral());
        kind.department().ifPresent(department -> enabling.requireEnabled(subject.access().state(), department));
        requireFit(kind, subject);
        return subject;
    }

    /** @param within before the names of the two arguments, for a refusal to name */
    Subject require(String within, @Nullable String entry, @Nullable String referral) {
        if ((entry == null) == (referral == null)) {
            throw CommonProblem.invalidArgument(
                    within + "entry", "Name an entry or a referral", "प्रविष्टि या रेफरल में से एक बताएँ");
        }
        return entry == null
                ? referral(Ids.parse(within + "referral", String.valueOf(referral)))
                : entry(Ids.parse(within + "entry", entry));
    }

    /** What an issued letter was made from, as it is now. */
    Subject of(IssuedLetter letter) {
        return letter.entry() == null ? referral(Objects.requireNonNull(letter.referral())) : entry(letter.entry());
    }

    private static void requireFit(LetterKind kind, Subject subject) {
        if (!fits(kind, subject)) {
            throw new Problem(
                    LetterProblem.LETTER_DOES_NOT_FIT,
                    Text.of("This letter is not made from that", "यह पत्र इससे नहीं बनता"),
                    Map.of("field", "letter.kind"));
        }
    }

    /** The held post that issues it: of the department that wrote the entry or sent the referral, else one that was told. */
    HeldPost issuer(Subject subject) {
        String owner = owner(subject);
        return current.get().posts().stream()
                .filter(held -> held.department().equals(owner) && subject.access().isOwn(owner))
                .findFirst()
                .orElseGet(() -> kernel.acting(current.get(), subject.access()));
    }

    private static String owner(Subject subject) {
        return switch (subject) {
            case OfEntry of -> of.entry().department();
            case OfReferral of -> of.terms().fromDepartment();
        };
    }

    private Subject entry(UUID id) {
        Problem absent = CommonProblem.notFound(Text.of("Form entry", "प्ररूप प्रविष्टि"));
        Entries.Filed filed = entries.filed(id).orElseThrow(() -> absent);
        CaseAccess access = access(filed.caseFile()).orElseThrow(() -> absent);
        if (access.isOwn(filed.department())) {
            // To others it is hidden; to its own officers that is said.
            enabling.requireEnabled(access.state(), filed.department());
        }
        return entries.one(Map.of(access.caseFile(), access), id)
                .map(entry -> new OfEntry(access, entry))
                .orElseThrow(() -> absent);
    }

    private Subject referral(UUID id) {
        Problem absent = CommonProblem.notFound(Text.of("Referral", "रेफरल"));
        return terms.find(id)
                .flatMap(found -> access(found.caseFile()).map(access -> new OfReferral(access, found)))
                .orElseThrow(() -> absent);
    }

    private Optional<CaseAccess> access(UUID caseFile) {
        return Optional.ofNullable(kernel.find(current.get(), List.of(caseFile)).get(caseFile));
    }

    static boolean fits(LetterKind kind, Subject subject) {
        return switch (subject) {
            case OfEntry of ->
                !kind.ofReferral()
                        && kind.form().map(of.entry().form()::equals).orElse(true)
                        && (kind.isPlain() || of.entry().whole());
            case OfReferral of ->
                kind.ofReferral()
                        && kind.department().map(of.terms().fromDepartment()::equals).orElse(true)
                        && kind.service().map(of.terms().service()::equals).orElse(true);
        };
    }
}
