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
}
