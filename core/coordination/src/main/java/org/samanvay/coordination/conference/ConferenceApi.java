package org.samanvay.coordination.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.caseaction.CaseActionView;
import org.samanvay.coordination.caseaction.CaseActions;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;

/** Case conferences in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class ConferenceApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Changes changes;

    @Inject
    private Conferences conferences;

    @Inject
    private Convening convening;

    @Inject
    private Conferring conferring;

    @Inject
    private Invitations invitations;

    @Inject
    private CaseActions actions;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    @Description("Case conferences to which your posts were invited, newest first / सम्मेलन जिनमें आपके पद आमंत्रित हैं")
    public @NonNull ConferenceConnection conferences(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        record Asked(String relation, Page page) {}
        return ConferenceConnection.of(page.slice(
                row.together()
                        .of(row.id(), new Asked("conferences", page), (cases, q) -> conferences.of(cases.keySet(), q.page())),
                conference -> conference.id().toString()));
    }

    @Query
    @Description("One case conference, for those who were invited / एक प्रकरण सम्मेलन, आमंत्रित पदों हेतु")
    public @NonNull ConferenceView caseConference(@Id @NonNull UUID id) {
        return conferences.require(id);
    }

    @Query
    @Description("Posts that can be invited to a conference about the case, a hundred at most"
            + " / सम्मेलन में आमंत्रित किए जा सकने वाले पद, अधिकतम सौ")
    public @NonNull List<@NonNull PostGlance> conferenceCandidates(@Id @NonNull UUID caseFile) {
        kernel.require(current.get(), caseFile);
        return posts.findAll(invitations.candidates(caseFile)).values().stream()
                .map(card -> PostGlance.of(card, hidden.forCaller()))
                .toList();
    }

    @Description("Who was invited, what each answered before, and who came / आमंत्रित पद, उनके उत्तर एवं उपस्थिति")
    public @NonNull List<@NonNull ConferenceInviteeView> invitees(@Source ConferenceView conference) {
        return conference.together().of("invitees", conferences::invitees).getOrDefault(conference.id(), List.of());
    }

    @Description("What was decided, each by its post and its time / निर्णय, पद एवं समय-सीमा सहित")
    public @NonNull List<@NonNull CaseActionView> decisions(@Source ConferenceView conference) {
        return conference
                .together()
                .of("decisions", all -> actions.of(all, source -> true))
                .getOrDefault(conference.id(), List.of());
    }

    @Mutation
    @Description("Convene a case conference: what was proposed, or a new one / प्रकरण सम्मेलन बुलाएँ")
    public @NonNull ConferenceView conveneCaseConference(
            @Id @NonNull UUID caseFile, @NonNull NewConference conference, @NonNull String idempotencyKey) {
        return change(
                "conveneCaseConference", idempotencyKey, () -> convening.convene(caseFile, conference), caseFile, conference);
    }

    @Mutation("setCaseConferenceAside")
    @Description("Do not convene what was proposed, and say why / प्रस्तावित सम्मेलन न बुलाएँ, कारण सहित")
    public @NonNull ConferenceView setCaseConferenceAside(
            @Id @NonNull UUID conference,
            @NonNull Integer version,
            @NonNull SetAsideReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "setCaseConferenceAside",
                idempotencyKey,
                () -> conferring.setAside(conference, version, reason),
                conference,
                version,
                reason);
    }

    @Mutation
    @Description("Answer your department's part before the conference; codes and offices, no names"
            + " / सम्मेलन से पूर्व अपने विभाग का उत्तर दें; नाम न लिखें")
    public @NonNull ConferenceView answerCaseConference(
            @Id @NonNull UUID conference, @NonNull String answer, @NonNull String idempotencyKey) {
        return change(
                "answerCaseConference", idempotencyKey, () -> conferring.answer(conference, answer), conference, answer);
    }

    @Mutation
    @Description("The conference was held: who came, what each is to do, when you look again"
            + " / सम्मेलन हुआ: कौन आया, किसे क्या करना है, पुनः कब देखें")
    public @NonNull ConferenceView holdCaseConference(
            @Id @NonNull UUID conference,
            @NonNull Integer version,
            @NonNull HeldConference held,
            @NonNull String idempotencyKey) {
        return change(
                "holdCaseConference",
                idempotencyKey,
                () -> conferring.hold(conference, version, held),
                conference,
                version,
                held);
    }

    @Mutation
    @Description("You looked again: all is done, or look again then / पुनरावलोकन: सब पूर्ण, या अगली तिथि")
    public @NonNull ConferenceView followUpCaseConference(
            @Id @NonNull UUID conference,
            @NonNull Integer version,
            @Nullable OffsetDateTime again,
            @NonNull String idempotencyKey) {
        return change(
                "followUpCaseConference",
                idempotencyKey,
                () -> conferring.followUp(conference, version, again),
                conference,
                version,
                again);
    }

    private ConferenceView change(String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        return conferences.require(
                changes.once(Change.of(current.forChange().account(), operation, key, arguments), work));
    }
}
