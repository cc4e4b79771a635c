package org.samanvay.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.notice.OutgoingNotice.Line;
import org.samanvay.spi.Text;

class NoticeTextsTest {
    private static final Text OFFICE = Text.of("One Stop Centre Dehradun", "वन स्टॉप सेंटर देहरादून");

    static Stream<Text> sentences() {
        return Stream.concat(
                Arrays.stream(NoticeKind.values()).map(NoticeWords::of),
                Arrays.stream(StepKind.values()).map(NoticeWords::of));
    }

    /** A sentence that took something could tell something. */
    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceTakesNothingAndStandsInBothLanguages(Text sentence) {
        assertThat(sentence.en()).doesNotContainPattern("[%{}$]").isNotBlank().isASCII();
        assertThat(sentence.hi()).doesNotContainPattern("[%{}$A-Za-z]").isNotBlank();
    }

    /** What goes into a message: identifiers, a code of what happened, the post and its office, and the case's number. */
    @Test
    void nothingElseCanBePutIntoAMessage() {
        assertThat(Arrays.stream(Line.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "at", "kind", "post", "office", "caseNumber");
        assertThat(Arrays.stream(OutgoingNotice.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "address", "seal", "lines", "more");
    }

    @Test
    void oneNoticeIsToldHindiFirst() {
        String body = NoticeTexts.body(notice(0, line("REFERRAL_SENT", "UK/DDN/2026/00001-K")), Optional.of("https://there"));
        assertThat(body.lines())
                .containsExactly(
                        "वन स्टॉप सेंटर देहरादून, प्रकरण UK/DDN/2026/00001-K: एक रेफरल आपकी प्रतीक्षा में है।",
                        "",
                        "अधिक देखने के लिए साइन इन करें: https://there",
                        "केवल कोड और कार्यालय। इस संदेश का उत्तर न दें; इसे अपनी सेटिंग में बदलें।",
                        "",
                        "One Stop Centre Dehradun, Case UK/DDN/2026/00001-K: A referral waits for you.",
                        "",
                        "Sign in to see more: https://there",
                        "Codes and offices only. Do not answer this message; change it in your settings.");
    }

    @Test
    void theSubjectNamesNeitherOfficeNorCase() {
        assertThat(NoticeTexts.subject(notice(0, line("DUTY_OVERDUE", "UK/DDN/2026/00001-K"))))
                .isEqualTo("समन्वय: एक वैधानिक दायित्व का समय निकल गया है। / A duty is overdue.");
        assertThat(NoticeTexts.subject(notice(3, line("DUTY_OVERDUE", null)))).isEqualTo("समन्वय: 4 सूचनाएँ / 4 notices");
    }

    @Test
    void whatIsNotListedIsCounted() {
        assertThat(NoticeTexts.body(notice(7, line("DUTY_OVERDUE", null)), Optional.empty()))
                .contains("और सूचनाएँ: 7", "More notices: 7")
                .doesNotContain("प्रकरण");
    }

    @Test
    void anUnknownCodeIsStillTold() {
        assertThat(NoticeWords.of("SOMETHING_NEW").en()).isEqualTo("Something was done in a case of yours.");
    }

    @Test
    void theAddressIsInNoText() {
        assertThat(notice(0, line("DUTY_OVERDUE", null)).toString()).doesNotContain("@");
    }

    private static Line line(String kind, @Nullable String caseNumber) {
        return new Line(UUID.randomUUID(), Instant.EPOCH, kind, "POST-CODE", OFFICE, caseNumber);
    }

    private static OutgoingNotice notice(int more, Line line) {
        return new OutgoingNotice(UUID.randomUUID(), "office@example.gov.in", UUID.randomUUID(), List.of(line), more);
    }
}
