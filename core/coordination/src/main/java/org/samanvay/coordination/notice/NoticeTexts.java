package org.samanvay.coordination.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samanvay.coordination.language.Language;
import org.samanvay.spi.Text;

/** Puts the sentences of a message together: Hindi first, then English. Of a case its number, of a post its office. */
final class NoticeTexts {
    private static final Text PLATFORM = Text.of("Samanvay", "समन्वय");
    private static final Text CASE = Text.of("Case", "प्रकरण");
    private static final Text MORE = Text.of("More notices: ", "और सूचनाएँ: ");
    private static final Text SIGN_IN = Text.of("Sign in to see more: ", "अधिक देखने के लिए साइन इन करें: ");
    private static final Text NO_ANSWER = Text.of(
            "Codes and offices only. Do not answer this message; change it in your settings.",
            "केवल कोड और कार्यालय। इस संदेश का उत्तर न दें; इसे अपनी सेटिंग में बदलें।");

    private NoticeTexts() {}

    static String subject(OutgoingNotice notice) {
        if (notice.count() == 1) {
            Text what = NoticeWords.of(notice.lines().getFirst().kind());
            return PLATFORM.hi() + ": " + what.hi() + " / " + what.en();
        }
        return PLATFORM.hi() + ": " + notice.count() + " सूचनाएँ / " + notice.count() + " notices";
    }

    static String body(OutgoingNotice notice, Optional<String> publicAddress) {
        return part(Language.HI, notice, publicAddress) + "\n" + part(Language.EN, notice, publicAddress);
    }

    /** Of an SMS: the one text that operators know, with a number in it. */
    static String shortText(OutgoingNotice notice) {
        return PLATFORM.hi() + ": " + notice.count() + " नई सूचना। साइन इन करें। " + PLATFORM.en() + ": " + notice.count()
                + " new notice(s). Sign in.";
    }

    private static String part(Language language, OutgoingNotice notice, Optional<String> publicAddress) {
        List<String> text = new ArrayList<>();
        notice.lines().forEach(line -> text.add(line(language, line)));
        if (notice.more() > 0) {
            text.add(language.of(MORE) + notice.more());
        }
        text.add("");
        publicAddress.ifPresent(address -> text.add(language.of(SIGN_IN) + address));
        text.add(language.of(NO_ANSWER));
        return String.join("\n", text) + "\n";
    }

    private static String line(Language language, OutgoingNotice.Line line) {
        String number = line.caseNumber();
        String caseNumber = number == null ? "" : ", " + language.of(CASE) + " " + number;
        return language.of(line.office()) + caseNumber + ": " + language.of(NoticeWords.of(line.kind()));
    }
}
