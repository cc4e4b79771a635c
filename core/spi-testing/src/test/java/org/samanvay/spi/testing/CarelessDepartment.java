package org.samanvay.spi.testing;

import static org.samanvay.spi.Calculation.answer;
import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Field;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.Level;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PeriodicReturn.Period;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.Verification;
import org.samanvay.spi.YesNo;

/** Its definition lacks nothing, and yet nothing that it promises can come true. */
public final class CarelessDepartment implements Department {
    private static final Text CARELESS = Text.of("Careless", "असावधान");
    private static final Law LAW = Law.of("Fixture Act 2020", "1");
    private static final Condition ALWAYS = any(is("known", YesNo.YES), not(is("known", YesNo.YES)));
    private static final Condition NEVER = all(is("known", YesNo.YES), is("known", YesNo.NO));

    public record Visit(
            @Field(en = "Known", hi = "ज्ञात", data = DataClass.GENERAL)
            YesNo known,

            @Field(en = "Always", hi = "सदा", data = DataClass.GENERAL)
            YesNo always,

            @Field(en = "Never", hi = "कभी नहीं", data = DataClass.GENERAL)
            Integer never,

            @Field(en = "Who", hi = "कौन", data = DataClass.GENERAL)
            PersonRef who,

            @Field(en = "Phone", hi = "फ़ोन", data = DataClass.GENERAL)
            Optional<Phone> phone,

            @Field(en = "Count", hi = "संख्या", data = DataClass.GENERAL) @Min(0) @Max(9)
            Integer count) {
        /** Keeps another number than it was given. */
        public Visit {
            count = count == null ? count : Integer.valueOf(count + 1);
        }
    }

    public record Note(
            @Field(en = "Known", hi = "ज्ञात", data = DataClass.GENERAL)
            YesNo known) {}

    @Override
    public DepartmentId id() {
        return new DepartmentId("careless");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.NGO;
    }

    @Override
    public Text name() {
        return CARELESS;
    }

    @Override
    public List<PostKind> posts() {
        return List.of(
                PostKind.nodal("head", CARELESS, Level.STATE, ""),
                PostKind.nodal("officer", CARELESS, Level.DISTRICT, "head"));
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(
                Form.of("visit", 2, CARELESS, Visit.class, "Fixture")
                        .showWhen("always", ALWAYS)
                        .showWhen("never", NEVER)
                        .calculate("twice", CARELESS, DataClass.GENERAL, answer("never")),
                Form.of("note", 1, CARELESS, Note.class, "Fixture"));
    }

    @Override
    public List<Duty> duties() {
        return List.of(Duty.of("CL-1", CARELESS, LAW)
                .kind(DutyKind.PRIVATE_PARTY)
                .startedBy(Trigger.firstOf(Trigger.when("careless.visit", NEVER), Trigger.noted()))
                .unverified("general knowledge")
                .build());
    }

    @Override
    public List<PeriodicReturn> returns() {
        return List.of(new PeriodicReturn(
                "report",
                CARELESS,
                Period.MONTH,
                Term.days(5),
                "officer",
                "head",
                List.of(Figure.counted("visits", CARELESS, new Count.EntriesWhere("visit", NEVER))),
                LAW,
                Verification.unverified("general knowledge"),
                Set.of(Mark.UNVERIFIED)));
    }

    @Override
    public List<FindingRule> findingRules() {
        return List.of(FindingRule.of("pattern", CARELESS, new Looks.OneChild("careless.visit", NEVER, NEVER, Term.days(30)))
                .ownedBy("officer")
                .measures(new Measure("visit", CARELESS))
                .measuredAfter(Term.days(30))
                .keptFor(Term.days(90))
                .build());
    }

    @Override
    public Set<String> childProtectionPosts() {
        return Set.of("officer");
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.of("grant", CARELESS, Scheme.Level.OWN, LAW)
                .gives(Benefit.inKind(CARELESS))
                .requires(
                        Criterion.of("anybody", CARELESS, atLeast("age", 0), LAW, Mark.UNVERIFIED),
                        Criterion.of("told", CARELESS, answered("age"), LAW, Mark.UNVERIFIED))
                .unverified("general knowledge")
                .marked(Mark.UNVERIFIED)
                .build());
    }
}
