package org.samanvay.plugins.health;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/**
 * Times in which something can still be done for her: they warn those who treat her, never breach, and lateness is no
 * reason to send her away.
 */
final class HealthWindows {
    private static final String GUIDELINES = "MoHFW guidelines on survivors of sexual violence 2014";
    private static final Trigger SINCE_INCIDENT =
            Trigger.submitted(HealthDuties.EXAMINATION, "history.incidentAt");
    private static final Trigger SINCE_LAST_PERIOD = Trigger.when(
            HealthDuties.EXAMINATION, is("history.pregnant", YesNo.YES), "history.lastMenstrualPeriod");

    static final List<Duty> ALL = List.of(
            window(
                            "PEP-72",
                            Text.of(
                                    "Post-exposure prophylaxis against HIV can begin",
                                    "एचआईवी से बचाव हेतु पोस्ट-एक्सपोजर प्रोफिलैक्सिस आरम्भ की जा सकती है"),
                            Law.of(GUIDELINES, "post-exposure prophylaxis"))
                    .startedBy(SINCE_INCIDENT)
                    .dueWithin(Term.hours(72))
                    .alarmAfter(Term.hours(24))
                    .build(),
            window(
                            "EC-120",
                            Text.of(
                                    "Emergency contraception can be given",
                                    "आपातकालीन गर्भनिरोधक दिया जा सकता है"),
                            Law.of(GUIDELINES, "emergency contraception"))
                    .startedBy(SINCE_INCIDENT)
                    .dueWithin(Term.hours(120))
                    .alarmAfter(Term.hours(72))
                    .note(Text.of(
                            "Best within 72 hours, still useful up to 120 hours.",
                            "72 घंटे के भीतर सर्वोत्तम, 120 घंटे तक उपयोगी।"))
                    .build(),
            window(
                            "SWAB-96",
                            Text.of("Swabs can still hold traces", "स्वाब में साक्ष्य मिलने की संभावना"),
                            Law.of(GUIDELINES, "collection of samples"))
                    .startedBy(SINCE_INCIDENT)
                    .dueWithin(Term.hours(96))
                    .alarmAfter(Term.hours(48))
                    .note(Text.of(
                            "After 96 hours she is examined and treated all the same.",
                            "96 घंटे के बाद भी परीक्षण एवं उपचार यथावत किया जाएगा।"))
                    .build(),
            window(
                            "MTP-20",
                            Text.of(
                                    "Termination of pregnancy on the opinion of one doctor",
                                    "एक चिकित्सक की राय पर गर्भ का चिकित्सकीय समापन"),
                            Law.of("MTP Act 1971", "3(2)(a)"))
                    .startedBy(SINCE_LAST_PERIOD)
                    .dueWithin(Term.days(140))
                    .alarmAfter(Term.days(126))
                    .note(Text.of(
                            "20 weeks, counted from the last menstrual period.", "20 सप्ताह, अंतिम माहवारी से गणना।"))
                    .build(),
            window(
                            "MTP-24",
                            Text.of(
                                    "Termination of pregnancy on the opinion of two doctors",
                                    "दो चिकित्सकों की राय पर गर्भ का चिकित्सकीय समापन"),
                            Law.of("MTP Act 1971", "3(2)(b); MTP Rules 2003, rule 3B"))
                    .startedBy(SINCE_LAST_PERIOD)
                    .dueWithin(Term.days(168))
                    .alarmAfter(Term.days(154))
                    .note(Text.of(
                            "24 weeks for survivors of sexual assault, rape or incest, minors and others whom rule 3B"
                                    + " names; beyond it, a Medical Board or a court.",
                            "लैंगिक हमले, बलात्संग या कौटुम्बिक व्यभिचार से प्रभावित, नाबालिग तथा नियम 3ख में नामित अन्य हेतु 24"
                                    + " सप्ताह; इसके बाद चिकित्सा बोर्ड या न्यायालय।"))
                    .build());

    private static Duty.Draft window(String code, Text name, Law law) {
        return Duty.of(code, name, law)
                .kind(DutyKind.RIGHT_EXPIRES)
                .touchesPerson()
                .unverified("general knowledge");
    }

    private HealthWindows() {}
}
