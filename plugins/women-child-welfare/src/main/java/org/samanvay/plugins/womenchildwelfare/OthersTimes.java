package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * Times that are no officer's duty: a court's dates, shown as preparation, and rights of hers, which help and never count
 * against her. On an injunction against a child marriage the Act sets no time, so none stands here; and the last day of
 * Nanda Gaura after class 12 is a date of the year and no span from an event: the scheme tells it.
 */
final class OthersTimes {
    private static final Duty FIRST_HEARING = Duty.of(
                    "PWDVA-12-4",
                    Text.of("First hearing of her application", "आवेदन की पहली सुनवाई"),
                    Law.of("PWDVA 2005", "12(4)"))
            .kind(DutyKind.COURT_CALENDAR)
            .dueWithin(Term.days(3))
            .note(Text.of(
                    "Ordinarily within three days; in camera where the circumstances warrant it and a party wishes (s.16).",
                    "सामान्यतः तीन दिन के भीतर; परिस्थिति के अनुसार एवं किसी पक्ष की इच्छा पर बंद कमरे में (धारा 16)।"))
            .unverified("https://law.emunshi.ai/pwdva/12")
            .build();

    private static final Duty DISPOSAL = Duty.of(
                    "PWDVA-12-5",
                    Text.of("Disposal of her application", "आवेदन का निस्तारण"),
                    Law.of("PWDVA 2005", "12(5)"))
            .kind(DutyKind.COURT_CALENDAR)
            .dueWithin(Term.days(60))
            .note(Text.of(
                    "The Magistrate endeavours to dispose of it within 60 days of the first hearing.",
                    "मजिस्ट्रेट प्रथम सुनवाई से 60 दिन के भीतर निस्तारण का प्रयास करेंगे।"))
            .unverified("https://law.emunshi.ai/pwdva/12")
            .build();

    private static final Duty ANNULMENT = Duty.of(
                    "PCMA-3",
                    Text.of(
                            "Petition to annul a child marriage, until two years after majority",
                            "बाल विवाह को अकृत कराने हेतु याचिका, वयस्क होने के दो वर्ष तक"),
                    Law.of("PCMA 2006", "3(3)"))
            .kind(DutyKind.RIGHT_EXPIRES)
            .dueWithin(Term.years(2))
            .alarmAfter(Term.months(18))
            .touchesPerson()
            .unverified("general knowledge")
            .build();

    private static final Duty NANDA_AT_BIRTH = Duty.of(
                    "NANDA-1",
                    Text.of("Apply for Nanda Gaura, at birth", "नंदा गौरा योजना (जन्म) हेतु आवेदन"),
                    Law.of("Nanda Gaura Yojana", "order not determined"))
            .kind(DutyKind.RIGHT_EXPIRES)
            .dueWithin(Term.months(6))
            .alarmAfter(Term.months(4))
            .note(Text.of(
                    "Six months from the birth of the daughter; a late application is taken all the same.",
                    "पुत्री के जन्म से छह माह; विलम्ब से प्राप्त आवेदन भी लिया जाएगा।"))
            .unverified("https://www.buddy4study.com/article/nanda-gaura-yojana")
            .build();

    static final List<Duty> ALL = List.of(FIRST_HEARING, DISPOSAL, ANNULMENT, NANDA_AT_BIRTH);

    private OthersTimes() {}
}
