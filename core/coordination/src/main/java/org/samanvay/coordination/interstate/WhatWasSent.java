package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.Shared;
import org.samanvay.coordination.casefile.CaseCategory;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.interstate.InterstateContent.SentAnswer;
import org.samanvay.coordination.interstate.InterstateContent.SentForm;
import org.samanvay.coordination.interstate.InterstateView.Sent;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.letter.LetterNames;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.person.Identity;
import org.samanvay.coordination.person.IdentityPurpose;
import org.samanvay.coordination.person.KeepingIdentity;
import org.samanvay.coordination.person.SafeContact;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.forms.AnswerWords;
import org.samanvay.forms.FormField;
import org.samanvay.spi.Text;

/**
 * What the other state reads. It has no seat in the case: of the access that is asked with here nothing is its own, so that
 * whatever was not named in the referral is as if it were not.
 */
@ApplicationScoped
class WhatWasSent {
    private static final Map<String, Text> OF_PERSON = Map.of(
            "code", Text.of("Code", "कोड"),
            "identity", Text.of("Identity", "पहचान"),
            "safeContact", Text.of("Safe contact", "सुरक्षित संपर्क"));

    @Inject
    private Database database;

    @Inject
    private Entries entries;

    @Inject
    private FormBook book;

    @Inject
    private LetterNames names;

    @Inject
    private KeepingIdentity identities;

    @Inject
    private PersonKeys keys;

    /** Names of fields, for both posts; one statement for all referrals of a page. */
    Map<UUID, List<InterstateField>> fields(List<UUID> referrals) {
        Map<UUID, List<InterstateField>> fields = new HashMap<>();
        if (!referrals.isEmpty()) {
            database.list(
                    row -> fields.computeIfAbsent(row.uuid(1), none -> new ArrayList<>())
                            .add(field(row.text(2), row.text(3))),
                    "SELECT referral, form, path FROM interstate_field WHERE referral IN "
                            + Database.places(referrals.size()) + " ORDER BY referral, form, path",
                    referrals.toArray());
        }
        return fields;
    }

    private InterstateField field(String form, String path) {
        Text unknown = Text.of(path, path);
        return switch (form) {
            case "person" -> named(form, path, Text.of("The person", "व्यक्ति"), OF_PERSON.getOrDefault(path, unknown));
            case "case" -> named(form, path, Text.of("The case", "प्रकरण"), Text.of("What it is about", "प्रकरण का विषय"));
            default -> {
                KnownForm known = book.require(form);
                yield named(
                        form,
                        path,
                        known.model().title(),
                        known.paths().field(path).map(FormField::label).orElse(unknown));
            }
        };
    }

    private static InterstateField named(String form, String path, Text source, Text name) {
        return new InterstateField(form, path, BilingualText.of(source), BilingualText.of(name));
    }

    /** Null for the sender, who reads its own case, and where nothing stands any more. */
    @Nullable InterstateContent content(InterstateView referral) {
        if (referral.sent() || !referral.stands()) {
            return null;
        }
        CaseAccess told = told(referral);
        Sent sent = referral.row();
        return new InterstateContent(
                told.sharesCategory() ? category(sent.caseFile()) : null,
                told.sharesOfPerson(sent.person(), "identity"),
                told.sharesOfPerson(sent.person(), "safeContact"),
                entries
                        .of(Map.of(sent.caseFile(), told), null, new Page(Page.MAX, Optional.empty()))
                        .getOrDefault(sent.caseFile(), List.of())
                        .stream()
                        .map(entry -> form(sent.caseFile(), entry))
                        .filter(form -> !form.answers().isEmpty())
                        .toList());
    }

    private @Nullable CaseCategory category(UUID caseFile) {
        return database.find(
                        row -> CaseCategory.valueOf(row.text(1)), "SELECT category FROM case_file WHERE id = ?", caseFile)
                .orElse(null);
    }

    private SentForm form(UUID caseFile, EntryView entry) {
        KnownForm form = book.require(entry.form());
        AnswerWords.Names called =
                names.of(caseFile, form.codec().references(entry.answers()), List.of());
        return new SentForm(
                BilingualText.of(form.model().title()),
                AnswerWords.of(form.model(), entry.answers(), called).stream()
                        .map(line -> new SentAnswer(
                                line.depth(),
                                BilingualText.of(line.label()),
                                line.value().map(BilingualText::of).orElse(null)))
                        .toList());
    }

    /** Only what the referral names, through no seat. */
    private CaseAccess told(InterstateView referral) {
        Sent sent = referral.row();
        Map<String, Set<String>> paths = new HashMap<>();
        fields(List.of(referral.id()))
                .getOrDefault(referral.id(), List.of())
                .forEach(field -> paths.computeIfAbsent(field.form(), none -> new HashSet<>()).add(field.path()));
        Shared shared = Shared.told(sent.fromDepartment(), sent.person(), paths);
        return new CaseAccess(sent.caseFile(), sent.state(), sent.district(), "", false, Map.of(), Set.of(), shared);
    }

    /** Recorded each time; refused where it was not sent or no longer stands. */
    Identity identity(InterstateView referral, IdentityPurpose purpose, String reason) {
        return identities.open(
                readable(referral), referral.row().toPost(), referral.row().person(), purpose, reason);
    }

    SafeContact safeContact(InterstateView referral, IdentityPurpose purpose, String reason) {
        return identities.openContact(
                readable(referral), referral.row().toPost(), referral.row().person(), purpose, reason);
    }

    private CaseAccess readable(InterstateView referral) {
        if (referral.sent() || !referral.stands()) {
            throw CommonProblem.notFound(Text.of("Identity", "पहचान"));
        }
        return told(referral);
    }

    @Nullable String basisReference(InterstateView referral) {
        Sent sent = referral.row();
        byte[] sealed = sent.sealedBasisReference();
        byte[] key = sent.wrappedKey();
        return sealed == null || key == null
                ? null
                : keys.unwrap(sent.person(), key).openText(SendingAcross.placeOf(referral.id()), sealed);
    }
}
