package org.samanvay.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.application.ApplicationStatus;
import org.samanvay.coordination.conference.ConferenceStatus;
import org.samanvay.coordination.interstate.InterstateStatus;
import org.samanvay.coordination.meeting.DecisionStatus;
import org.samanvay.coordination.meeting.MeetingStatus;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.problem.Status;
import org.samanvay.coordination.referral.ReferralStatus;
import org.samanvay.spi.Text;

/** A refusal says where a thing stands in the words of the screen beside it, in both languages. */
class StatusWordsTest {
    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of("referral", "status.", ReferralStatus.values()),
                Arguments.of("interstate", "interstateStatus.", InterstateStatus.values()),
                Arguments.of("scheme", "applicationStatus.", ApplicationStatus.values()),
                Arguments.of("meeting", "meeting.status.", MeetingStatus.values()),
                Arguments.of("meeting", "decision.status.", DecisionStatus.values()),
                Arguments.of("conference", "conference.status.", ConferenceStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void serverAndScreenUseTheSameWords(String feature, String prefix, Status[] statuses) throws IOException {
        JsonNode screen = new ObjectMapper()
                .readTree(Path.of("src/main/frontend/src", feature, "messages.json").toFile());
        for (Status status : statuses) {
            JsonNode words = screen.path(prefix + status.name());
            assertThat(Text.of(words.path("en").asText("-"), words.path("hi").asText("-")))
                    .as(prefix + status.name())
                    .isEqualTo(status.words());
        }
    }

    @Test
    void noCodeStandsInARefusal() {
        Problem refused = CommonProblem.wrongStatus(Text.of("The referral", "रेफरल"), ReferralStatus.IN_PROGRESS);
        assertThat(refused.text().en()).isEqualTo("The referral now stands at “In progress”; this step does not fit");
        assertThat(refused.text().hi()).contains("कार्य जारी").doesNotContainPattern("[A-Z]");
        assertThat(refused.arguments()).containsEntry("status", "IN_PROGRESS");
    }
}
