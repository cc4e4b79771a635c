package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import java.util.List;
import java.util.Map;

/** A meeting of a district, convened through the API. */
public final class SampleMeeting {
    private SampleMeeting() {}

    /**
     * @param post invited beside the nodal posts
     * @return the meeting
     */
    public static String convenedBy(Api convener, int district, String post) {
        return convener.run(
                        "mutation($meeting: NewMeetingInput!, $key: String!) { conveneMeeting(meeting: $meeting, idempotencyKey:"
                                + " $key) { id } }",
                        "meeting",
                        Map.of(
                                "state", 5,
                                "district", district,
                                "plannedAt", "2026-12-05T11:00:00+05:30",
                                "invitees", List.of(Acts.post(post))),
                        "key", key())
                .at("/conveneMeeting/id")
                .asText();
    }

    /** The same, and held, so that it can decide. */
    static String heldBy(Api convener, int district, String post) {
        String meeting = convenedBy(convener, district, post);
        convener.run(
                "mutation($id: ID!, $post: ID!, $version: Int!, $key: String!) { holdMeeting(meeting: $id, attendance: [{post: $post,"
                        + " attendance: PRESENT}], version: $version, idempotencyKey: $key) { id } }",
                "id", meeting, "post", Acts.post(post), "version", 1, "key", key());
        return meeting;
    }
}
