package org.samanvay.forms.faulty;

import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Field;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.Form;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Lane;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Level;
import org.samanvay.spi.Likeness;
import org.samanvay.spi.MandatoryTraining;
import org.samanvay.spi.Packet;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Refusal;
import org.samanvay.spi.Register;
import org.samanvay.spi.Retention;
import org.samanvay.spi.Right;
import org.samanvay.spi.RiskInstrument;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/** Does everything wrong that a department can do wrong. */
public final class FaultyDepartment implements Department {
    public enum Colour {
        @Label(en = "Red", hi = "लाल")
        RED,
        BLUE
    }

    public enum Other {
        @Label(en = "Same", hi = "एक")
        ONE,
        @Label(en = "Same", hi = "दो")
        TWO,
        @Label(en = "Low", hi = "नीचा")
        low
    }

    public enum Nothing {}

    public record Endless(
            @Field(en = "Again", hi = "फिर", data = DataClass.GENERAL)
            Optional<List<Endless>> again) {}

    public record Hollow() {}

    /** Same simple name as {@link FaultyDepartment.Colour} in the same department. */
    public static final class Elsewhere {
        public enum Colour {
            @Label(en = "Green", hi = "हरा")
            GREEN
        }

        private Elsewhere() {}
    }

    public record Wrong(
            @Field(en = "", hi = " ", data = DataClass.GENERAL)
            String blank,

            @Field(en = "Roman", hi = "naam", data = DataClass.GENERAL)
            String roman,

            @Field(en = "Hint", hi = "संकेत", data = DataClass.GENERAL, hintEn = "half")
            String hint,

            String bare,

            @Field(en = "Map", hi = "नक्शा", data = DataClass.GENERAL)
            Map<String, String> map,

            @Field(en = "Flag", hi = "झंडा", data = DataClass.GENERAL)
            boolean flag,

            @Field(en = "Words", hi = "शब्द", data = DataClass.GENERAL)
            List<String> words,

            @Field(en = "Size", hi = "माप", data = DataClass.GENERAL) @Size(min = 5, max = 2)
            String size,

            @Field(en = "Long", hi = "लंबा", data = DataClass.GENERAL) @Size(max = 5000)
            String line,

            @Field(en = "Range", hi = "सीमा", data = DataClass.GENERAL) @Min(9) @Max(1)
            Integer range,

            @Field(en = "Least", hi = "न्यूनतम", data = DataClass.GENERAL) @DecimalMin("x")
            BigDecimal least,

            @Field(en = "Misplaced", hi = "गलत", data = DataClass.GENERAL) @Past
            Integer misplaced,

            @Field(en = "Future", hi = "भविष्य", data = DataClass.GENERAL) @Future
            LocalDate future,

            @Field(en = "Regex", hi = "नियम", data = DataClass.GENERAL) @Size(max = 9) @Pattern(regexp = "(")
            String regex,

            @Field(en = "Java", hi = "जावा", data = DataClass.GENERAL) @Size(max = 9) @Pattern(regexp = "(?i)a")
            String java,

            @Field(en = "Runaway", hi = "बेलगाम", data = DataClass.GENERAL) @Size(max = 9) @Pattern(regexp = "([a-z]+)*x") String runaway,
            @Field(en = "Colour", hi = "रंग", data = DataClass.GENERAL)
            Colour colour,

            @Field(en = "Colours", hi = "रंग", data = DataClass.GENERAL)
            Set<Elsewhere.Colour> colours,

            @Field(en = "Other", hi = "अन्य", data = DataClass.GENERAL)
            Other other,

            @Field(en = "Nothing", hi = "कुछ नहीं", data = DataClass.GENERAL)
            Nothing nothing,

            @Field(en = "Kept", hi = "पंजिका", data = DataClass.GENERAL) @KeptIn("Faulty_One.none")
            EstablishmentRef kept,

            @Field(en = "Person", hi = "व्यक्ति", data = DataClass.GENERAL) @KeptIn("Faulty_One.kept")
            PersonRef person,

            @Field(en = "Endless", hi = "अनंत", data = DataClass.GENERAL)
            Endless endless,

            @Field(en = "Hollow", hi = "खाली", data = DataClass.GENERAL)
            Hollow hollow,

            @Field(en = "Yes", hi = "हाँ", data = DataClass.GENERAL)
            YesNo yes,

            @Field(en = "Name", hi = "नाम", data = DataClass.GENERAL)
            String __name) {}

    public record Fine(
            @Field(en = "Fine", hi = "ठीक", data = DataClass.GENERAL)
            String fine) {}

    /** What no child may be judged by. */
    public record Kin(
            @Field(en = "Elder one", hi = "बड़ी", data = DataClass.GENERAL)
            YesNo olderSister,

            @Field(en = "Brother's marriage", hi = "विवाह", data = DataClass.GENERAL)
            YesNo married) {}

    @Override
    public DepartmentId id() {
        return new DepartmentId("Faulty_One");
    }

    @Override
    public Text name() {
        return Text.of("Faulty", "");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return List.of(
                PostKind.nodal("Head Post", Text.of("Head", "प्रमुख"), Level.STATE, "nowhere"),
                PostKind.nodal("second", Text.of("Second", "द्वितीय"), Level.STATE, "third")
                        .keptApart(" "),
                PostKind.of("third", Text.of("Third", "तृतीय"), Level.LOCAL, "second")
                        .hidingPlace("no-such-service"),
                PostKind.of("fourth", Text.of("Fourth", "चतुर्थ"), Level.DISTRICT, "")
                        .hidingPlace());
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                Form.of("Wrong Form", 0, Text.of("Wrong", ""), Wrong.class, " ")
                        .keptFor(Retention.years(0, ""))
                        .showWhen("gone", is("yes", YesNo.YES))
                        .showWhen("blank", is("nowhere", YesNo.YES))
                        .showWhen("roman", is("colour", Other.ONE))
                        .showWhen("hint", includes("colour", Colour.RED))
                        .showWhen("size", anyRow("colour", is("x", "y")))
                        .showWhen("line", is("regex", "a"))
                        .showWhen("regex", is("line", "a"))
                        .showWhen("regex", is("line", "b")),
                Form.of("fine", 1, Text.of("Fine", "ठीक"), Fine.class, "Fixture")
                        .imported(),
                FaultyForm.FORM,
                Form.of("kin", 1, Text.of("Kin", "परिजन"), Kin.class, "Fixture"),
                Form.of("fine", 1, Text.of("Fine", "ठीक"), Fine.class, "Fixture"));
    }

    @Override
    public List<Service> services() {
        return List.of(
                Service.of("Bad Code", Text.of("Bad", "बुरा"), Term.immediately(), Term.hours(1), "x"),
                Service.of("late", Text.of("Late", "देर"), Term.hours(2), Term.hours(1), ""));
    }

    @Override
    public List<Duty> duties() {
        return List.of(
                Duty.of("D-1", Text.of("Duty", "दायित्व"), Law.of("", " "))
                        .startedBy(Trigger.firstOf(
                                Trigger.submitted("Faulty_One.none"),
                                Trigger.submitted("Faulty_One.fine", "fine"),
                                Trigger.when("Faulty_One.fine", is("gone", "x")),
                                Trigger.referral("Faulty_One.none", Trigger.ReferralStatus.SENT),
                                Trigger.firstOf()))
                        .responsible("nobody")
                        .dueWithin(Term.days(-1))
                        .alarmAfter(Term.immediately())
                        .waivedUnder(Law.of("", ""))
                        .closedBy(Evidence.answered("Faulty_One.fine#none"))
                        .consequence(Text.of("", ""))
                        .note(Text.of("", ""))
                        .verified(-1, "")
                        .build(),
                Duty.of("D-1", Text.of("Court", "न्यायालय"), Law.of("Act", "1"))
                        .kind(DutyKind.COURT_CALENDAR)
                        .responsible("third")
                        .closedBy(Evidence.letterIssued("Faulty_One.none"))
                        .unverified("general knowledge")
                        .build(),
                Duty.of("D-2", Text.of("Nobody's", "किसी का नहीं"), Law.of("Act", "2"))
                        .tellsDelayTo(Text.of("Court", "न्यायालय"))
                        .closedBy(Evidence.entered("Faulty_One.none"))
                        .unverified("general knowledge")
                        .build(),
                Duty.of("", Text.of("Nameless", "अनाम"), Law.of("Act", "4"))
                        .kind(DutyKind.PRIVATE_PARTY)
                        .unverified("general knowledge")
                        .build(),
                Duty.of("D-3", Text.of("Hers", "उसका"), Law.of("Act", "3"))
                        .kind(DutyKind.RIGHT_EXPIRES)
                        .responsible("third")
                        .unverified("general knowledge")
                        .build());
    }

    /** A fact that must be answered. */
    public record Facts(
            @Field(en = "Known", hi = "ज्ञात", data = DataClass.GENERAL)
            YesNo known) {}

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(Facts.class);
    }

    @Override
    public List<Channel> channels() {
        return FaultyOffer.CHANNELS;
    }

    @Override
    public List<Scheme> schemes() {
        return FaultyOffer.SCHEMES;
    }

    @Override
    public List<Right> rights() {
        return FaultyOffer.RIGHTS;
    }

    @Override
    public List<Letter> letters() {
        return FaultyOffer.LETTERS;
    }

    @Override
    public List<RiskInstrument> riskInstruments() {
        return FaultyOffer.RISK_INSTRUMENTS;
    }

    @Override
    public List<PeriodicReturn> returns() {
        return FaultyOffer.RETURNS;
    }

    @Override
    public List<CodeList> codeLists() {
        return FaultyOffer.CODE_LISTS;
    }

    @Override
    public List<Packet> packets() {
        return FaultyWork.PACKETS;
    }

    @Override
    public List<Refusal> refusals() {
        return FaultyWork.REFUSALS;
    }

    @Override
    public List<Lane> lanes() {
        return FaultyWork.LANES;
    }

    @Override
    public List<Likeness> likenesses() {
        return FaultyWork.LIKENESSES;
    }

    @Override
    public List<Register> registers() {
        return FaultyOffer.REGISTERS;
    }

    @Override
    public List<MandatoryTraining> trainings() {
        return FaultyOffer.TRAININGS;
    }

    @Override
    public List<Inspection> inspections() {
        return FaultyOffer.INSPECTIONS;
    }

    @Override
    public List<FindingRule> findingRules() {
        return FaultyOffer.FINDING_RULES;
    }

    @Override
    public Set<String> childProtectionPosts() {
        return Set.of("nowhere");
    }
}
