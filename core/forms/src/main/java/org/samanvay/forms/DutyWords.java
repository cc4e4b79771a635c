package org.samanvay.forms;

import java.util.List;
import java.util.function.BinaryOperator;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** Says in words what starts a duty's clock and what closes the duty. */
public final class DutyWords {
    private static final Text DECLINED =
            Text.of("; or offered and declined", "; या प्रस्ताव दिया गया और उसने मना किया");

    private DutyWords() {}

    public static Text startsWith(Trigger trigger) {
        return startsWith(trigger, List.of());
    }

    /** @param forms what is known of forms: of these the words tell what must have been answered */
    static Text startsWith(Trigger trigger, List<FormModel> forms) {
        return switch (trigger) {
            case Trigger.FormSubmitted submitted ->
                Text.of("first entry of `%s`".formatted(submitted.form()), "`%s` की पहली प्रविष्टि".formatted(submitted.form()));
            case Trigger.FieldBecomes becomes ->
                forms.stream()
                        .filter(form -> form.code().equals(becomes.form()))
                        .map(form -> ConditionWords.of(becomes.condition(), form.fields()))
                        .findFirst()
                        .map(words -> Text.of(
                                "entry of `%s`: %s".formatted(becomes.form(), words.en()),
                                "`%s` की प्रविष्टि: %s".formatted(becomes.form(), words.hi())))
                        .orElse(Text.of(
                                "an entry of `%s` that says so".formatted(becomes.form()),
                                "`%s` की ऐसी प्रविष्टि".formatted(becomes.form())));
            case Trigger.ReferralBecomes referral ->
                Text.of(
                        "referral %s for %s".formatted(english(referral.status()), referral.service().orElse("any service")),
                        "रेफरल %s: %s".formatted(hindi(referral.status()), referral.service().orElse("कोई भी सेवा")));
            case Trigger.CaseBecomes changed ->
                switch (changed.status()) {
                    case OPENED -> Text.of("case opened", "प्रकरण खुला");
                    case CLOSED -> Text.of("case closed", "प्रकरण बंद");
                };
            case Trigger.FirstOf first ->
                first.events().stream().map(event -> startsWith(event, forms)).reduce(joined()).orElse(Text.of("nothing", "कुछ नहीं"));
            case Trigger.Noted noted -> Text.of("event noted by an officer", "अधिकारी द्वारा दर्ज घटना");
        };
    }

    public static Text closedBy(Duty duty) {
        Text proof = proof(duty.evidence());
        return duty.touchesPerson() ? Text.of(proof.en() + DECLINED.en(), proof.hi() + DECLINED.hi()) : proof;
    }

    private static Text proof(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Answered answered ->
                Text.of("answer to `%s`".formatted(answered.field()), "`%s` का उत्तर".formatted(answered.field()));
            case Evidence.Entered entered ->
                Text.of("entry of `%s`".formatted(entered.form()), "`%s` की प्रविष्टि".formatted(entered.form()));
            case Evidence.Next next ->
                Text.of("next entry of `%s`".formatted(next.form()), "`%s` की अगली प्रविष्टि".formatted(next.form()));
            case Evidence.LetterIssued issued ->
                Text.of("letter `%s` issued".formatted(issued.letter()), "पत्र `%s` जारी".formatted(issued.letter()));
            case Evidence.Noted noted ->
                Text.of("proof noted: held at, register, number", "प्रमाण दर्ज: कहाँ, पंजिका, क्रमांक");
            case Evidence.AnyOf any ->
                any.ways().stream().map(DutyWords::proof).reduce(joined()).orElse(Text.of("nothing", "कुछ नहीं"));
        };
    }

    private static BinaryOperator<Text> joined() {
        return (one, other) -> Text.of(one.en() + ", or " + other.en(), one.hi() + ", या " + other.hi());
    }

    private static String english(Trigger.ReferralStatus status) {
        return switch (status) {
            case SENT -> "sent";
            case ACKNOWLEDGED -> "acknowledged";
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
            case COMPLETED -> "completed";
        };
    }

    private static String hindi(Trigger.ReferralStatus status) {
        return switch (status) {
            case SENT -> "प्रेषित";
            case ACKNOWLEDGED -> "पावती";
            case ACCEPTED -> "स्वीकृत";
            case DECLINED -> "अस्वीकृत";
            case COMPLETED -> "पूर्ण";
        };
    }
}
