package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Postings.Seated;

/** A calendar program reads what is due at a post by codes and office, as long as its officer lets it and holds the post. */
@OnLiberty
class CalendarFeedIT {
    private static final String FEEDS = "{ calendarFeeds { posting office { en } madeAt } }";
    private static final String MAKE = "mutation($posting: ID!, $key: String!) { makeCalendarFeed(posting: $posting,"
            + " idempotencyKey: $key) { path feed { madeAt } } }";
    private static final String REVOKE = "mutation($posting: ID!, $key: String!) { revokeCalendarFeed(posting: $posting,"
            + " idempotencyKey: $key) { madeAt } }";
    private static final String STATION = "UK-POLICE-HRD-BAGHPUR-WHD";

    private final Api stranger = Api.notSignedIn();

    private static String made(Seated officer) {
        return officer.session()
                .run(MAKE, "posting", officer.posting(), "key", key())
                .at("/makeCalendarFeed/path")
                .asText();
    }

    private String read(String path) {
        HttpResponse<byte[]> answer = stranger.fetch(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        return new String(answer.body(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    void whatIsDueIsToldByCodeAndOffice() {
        String centre = "UK-WOMEN-CHILD-WELFARE-HRD-OSC-ADMIN";
        Seated officer = Postings.seated(Acts.post(centre), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        String meeting = TestDatabase.one("SELECT code FROM meeting WHERE id = '"
                + SampleMeeting.convenedBy(Api.signedInAs("dpo.haridwar"), 50, centre) + "'");
        Api station = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named("Devika Misal"));
        Acts.refer(
                station, opened.id(), Acts.onDuty(opened.person(), Acts.post(centre), "women-child-welfare.counselling"));
        String calendar = read(made(officer));
        assertThat(calendar)
                .contains("BEGIN:VCALENDAR", "बैठक / Meeting " + meeting, "Referral due " + opened.number(), "LOCATION:")
                .doesNotContain("Devika", "POCSO", "ounselling", "Salvan", "DESCRIPTION");
        Postings.relieve(officer);
    }

    @Test
    void theWordIsToldOnceAndOpensNothingOnceItIsTakenBackReplacedOrThePostingEnds() {
        Seated officer = Postings.seated(Acts.post(STATION), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        String key = key();
        JsonNode first = officer.session().run(MAKE, "posting", officer.posting(), "key", key).get("makeCalendarFeed");
        String path = first.get("path").asText();
        assertThat(path).matches("/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(officer.session().run(MAKE, "posting", officer.posting(), "key", key).at("/makeCalendarFeed/path").isNull())
                .isTrue();
        assertThat(officer.session().text(FEEDS)).doesNotContain(path.substring(10, 53));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM calendar_feed WHERE posting = '" + officer.posting()
                        + "' AND word_hash = UNHEX(SHA2('" + path.substring(10, 53) + "', 256))"))
                .as("only its hash is kept")
                .isEqualTo("1");
        read(path);
        String next = made(officer);
        assertThat(stranger.fetch(path).statusCode()).isEqualTo(404);
        read(next);
        officer.session().run(REVOKE, "posting", officer.posting(), "key", key());
        assertThat(stranger.fetch(next).statusCode()).isEqualTo(404);
        String last = made(officer);
        read(last);
        Postings.relieve(officer);
        assertThat(stranger.fetch(last).statusCode()).isEqualTo(404);
        assertThat(officer.session().refusal(MAKE, "posting", officer.posting(), "key", key())).isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyElseMakesOrGuessesOne() {
        Seated officer = Postings.seated(Acts.post(STATION), "ADDITIONAL_CHARGE", LocalDate.of(2026, 1, 5));
        Api other = Api.signedInAs("sho.salvan");
        assertThat(other.refusal(MAKE, "posting", officer.posting(), "key", key())).isEqualTo("NOT_FOUND");
        assertThat(other.refusal(REVOKE, "posting", officer.posting(), "key", key())).isEqualTo("NOT_FOUND");
        assertThat(stranger.refusal(MAKE, "posting", officer.posting(), "key", key())).isEqualTo("NOT_SIGNED_IN");
        assertThat(stranger.fetch("/calendar/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
        assertThat(stranger.fetch("/calendar/" + "A".repeat(43)).statusCode()).isEqualTo(401);
        assertThat(stranger.fetch("/calendar/").statusCode()).isEqualTo(401);
        Postings.relieve(officer);
    }
}
