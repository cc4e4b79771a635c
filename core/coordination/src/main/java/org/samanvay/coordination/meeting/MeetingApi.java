package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.samanvay.coordination.problem.CommonProblem;

/** Meetings in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class MeetingApi {
    private static final int MOST_PRESENCES = 100;

    @Inject
    private CurrentViewer current;

    @Inject
    private Meetings meetings;

    @Inject
    private Agenda agenda;

    @Inject
    private Convening convening;

    @Inject
    private Changes changes;

    @Query
    @Description("Meetings that your posts lead or are invited to, newest first / आपके पदों की बैठकें")
    public @NonNull MeetingConnection meetings(
            @Nullable Integer district, @Nullable Integer first, @Nullable String after) {
        return MeetingConnection.of(meetings.page(district, Page.of(first, after)));
    }

    @Query
    @Description("One meeting / एक बैठक")
    public @NonNull MeetingView meeting(@Id @NonNull UUID id) {
        return meetings.require(id);
    }

    @Query
    @Description("A meeting's agenda, drawn from what is open / बैठक की कार्यसूची, लंबित कार्य से")
    public @NonNull AgendaItemConnection meetingAgenda(
            @Id @NonNull UUID meeting, @Nullable Integer first, @Nullable String after) {
        return AgendaItemConnection.of(agenda.page(meeting, Page.of(first, after)));
    }

    @Query
    @Description("Posts invited to a meeting, and who came / बैठक में आमंत्रित पद और उपस्थिति")
    public @NonNull InviteeConnection meetingInvitees(
            @Id @NonNull UUID meeting, @Nullable Integer first, @Nullable String after) {
        return InviteeConnection.of(meetings.invitees(meeting, Page.of(first, after)));
    }

    @Mutation
    @Description("Convene a meeting of a district or the state; its agenda is drawn at once"
            + " / जिले या राज्य की बैठक बुलाएँ; कार्यसूची तुरंत बनती है")
    public @NonNull MeetingView conveneMeeting(
            @NonNull NewMeeting meeting, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        return change(
                "conveneMeeting", idempotencyKey, () -> convening.convene(meeting, asPost), meeting, asPost);
    }

    @Mutation
    @Description("Draw a planned meeting's agenda anew / नियोजित बैठक की कार्यसूची पुनः बनाएँ")
    public @NonNull MeetingView drawMeetingAgenda(
            @Id @NonNull UUID meeting, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "drawMeetingAgenda", idempotencyKey, () -> convening.redraw(meeting, version), meeting, version);
    }

    @Mutation
    @Description("The meeting was held; who is not named was absent / बैठक हुई; जिनका नाम नहीं, वे अनुपस्थित")
    public @NonNull MeetingView holdMeeting(
            @Id @NonNull UUID meeting,
            @NonNull List<@NonNull PresenceOf> attendance,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        if (attendance.size() > MOST_PRESENCES) {
            throw CommonProblem.invalidArgument(
                    "attendance", "At most " + MOST_PRESENCES, "अधिकतम " + MOST_PRESENCES);
        }
        return change(
                "holdMeeting",
                idempotencyKey,
                () -> convening.hold(meeting, attendance, version),
                meeting,
                attendance,
                version);
    }

    @Mutation
    @Description("Keep the minutes, without anything that tells who a person is / कार्यवृत्त लिखें; किसी व्यक्ति की पहचान न लिखें")
    public @NonNull MeetingView keepMinutes(
            @Id @NonNull UUID meeting,
            @NonNull String minutes,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return change(
                "keepMinutes",
                idempotencyKey,
                () -> convening.keepMinutes(meeting, minutes, version),
                meeting,
                minutes,
                version);
    }

    private MeetingView change(String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        return meetings.require(
                changes.once(Change.of(current.forChange().account(), operation, key, arguments), work));
    }
}
