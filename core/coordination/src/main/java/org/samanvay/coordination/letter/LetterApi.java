package org.samanvay.coordination.letter;

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
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Letters in GraphQL; a copy's PDF is fetched at its {@code address}. */
@GraphQLApi
@ApplicationScoped
public class LetterApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Letters letters;

    @Inject
    private IssuingLetter issuing;

    @Inject
    private LetterKinds kinds;

    @Inject
    private Subjects subjects;

    @Query
    @Description("One letter of your department / आपके विभाग का एक पत्र")
    public @NonNull LetterView letter(@Id @NonNull UUID id) {
        return letters.require(id);
    }

    @Query
    @Description("The letter with this number, to tell whether a paper is genuine / इस पत्रांक का पत्र, सत्यता जाँचने हेतु")
    public @NonNull LetterView letterByNumber(@NonNull String number) {
        return letters.requireNumber(number);
    }

    @Query
    @Description("The letters that your department issued in a case, newest first / प्रकरण में आपके विभाग द्वारा जारी पत्र")
    public @NonNull LetterConnection letters(
            @Id @NonNull UUID caseFile, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        return LetterConnection.of(
                page.slice(letters.of(caseFile, page), row -> row.id().toString()));
    }

    @Query
    @Description("The kinds of letters that you can issue from an entry or a referral / प्रविष्टि या रेफरल से जारी हो सकने वाले पत्र")
    public @NonNull List<@NonNull LetterChoice> letterChoices(@Id @Nullable String entry, @Id @Nullable String referral) {
        return kinds.of(subjects.require("", entry, referral)).stream()
                .map(LetterChoice::of)
                .toList();
    }

    @Mutation
    @Description("Issue a letter from an entry or a referral / प्रविष्टि या रेफरल से पत्र जारी करें")
    public @NonNull LetterView issueLetter(@NonNull NewLetter letter, @NonNull String idempotencyKey) {
        return letters.require(changes.once(
                Change.of(current.forChange().account(), "issueLetter", idempotencyKey, letter),
                () -> issuing.issue(letter)));
    }

    @Mutation
    @Description("Make a further numbered copy of a letter / पत्र की एक और क्रमांकित प्रति बनाएँ")
    public @NonNull LetterView copyLetter(
            @Id @NonNull UUID letter,
            @NonNull Integer version,
            @Nullable LetterRecipient recipient,
            @NonNull String idempotencyKey) {
        return letters.require(changes.once(
                Change.of(current.forChange().account(), "copyLetter", idempotencyKey, letter, version, recipient),
                () -> issuing.copy(letter, version, recipient)));
    }
}
