package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What the README promises to somebody who has just started the demonstration. */
@OnLiberty
class NewcomerIT {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern SIGN_IN = Pattern.compile("\"name\": \"([^\"]+)\", \"password\": \"([^\"]+)\"");
    private static final Pattern QUERY = Pattern.compile("\"query\": \"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"/(assets/[^\"]+)\"");

    @Test
    void theFirstQueryShowsReferrals() throws IOException {
        String readme = Files.readString(README);
        Matcher account = found(SIGN_IN, readme);
        assertThat(account.group(2)).isEqualTo(Api.PASSWORD);
        Api officer = Api.signedInAs(account.group(1));
        assertThat(officer.run(found(QUERY, readme).group(1)).at("/referralInbox/nodes"))
                .isNotEmpty();
    }

    @Test
    void theDemonstrationHasReferralsThatWaitThatGoOnAndThatAreDone() {
        Api station = Api.signedInAs("sho.nadipar");
        for (String status : List.of("SENT", "IN_PROGRESS", "DONE")) {
            assertThat(station.run("{ referralOutbox(statuses: [" + status + "], first: 1) { nodes { status } } }")
                            .findValuesAsText("status"))
                    .containsExactly(status);
        }
    }

    @Test
    @DisabledIfSystemProperty(named = "samanvay.it.without.screens", matches = "true")
    void theFirstPageAndItsFilesAnswerAStranger() {
        String page = get("/").body();
        assertThat(page).contains("lang=\"hi\"", "समन्वय");
        List<String> files =
                FILE.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> assertThat(get("/" + file).statusCode())
                .isEqualTo(200));
        assertThat(get("/mode").body()).isEqualTo("{\"demonstration\":true}");
        assertThat(get("/graphiql/").statusCode()).isEqualTo(401);
    }

    @Test
    @DisabledIfSystemProperty(named = "samanvay.it.without.screens", matches = "true")
    void theFirstPageCarriesNothingThatItsPolicyForbids() {
        HttpResponse<String> page = get("/");
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(Pattern.compile("<script(?![^>]*src=)|<style|\\s(style|on\\w+)=")
                        .matcher(page.body())
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static HttpResponse<String> get(String path) {
        return Api.send(HttpRequest.newBuilder(URI.create(Api.ADDRESS + path)).build());
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher;
    }
}
