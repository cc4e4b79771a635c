package org.samanvay.forms.eligibility;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.Condition;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Field;
import org.samanvay.spi.Law;
import org.samanvay.spi.Level;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.Sex;

/** A made-up department that pays pensions. */
public final class PensionDepartment implements Department {
    static final Law LAW = Law.of("Fixture Order 2020", "3");
    static final LocalDate RAISED = LocalDate.of(2026, 4, 1);

    /** Facts that no other department asks for. */
    public record OwnFacts(
            @Field(en = "Months in the register?", hi = "पंजी में कितने माह?", data = DataClass.GENERAL)
            Optional<@Min(0) @Max(600) Integer> monthsRegistered) {}

    static Criterion criterion(String code, Condition condition) {
        return Criterion.of(code, Text.of("Criterion " + code, "मानदंड " + code), condition, LAW, Mark.DESIGN_PROPOSAL);
    }

    static Scheme scheme(String code, Criterion... criteria) {
        return draft(code, criteria).build();
    }

    static Scheme.Draft draft(String code, Criterion... criteria) {
        return Scheme.of(code, Text.of("Scheme " + code, "योजना " + code), Scheme.Level.STATE, LAW)
                .gives(Benefit.inKind(Text.of("Help", "सहायता")))
                .requires(criteria)
                .unverified("Fixture")
                .marked(Mark.DESIGN_PROPOSAL);
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(
                scheme(
                        "widow",
                        criterion("woman", is("sex", Sex.FEMALE)),
                        criterion("widow", is("maritalStatus", MaritalStatus.WIDOWED)),
                        criterion("adult", atLeast("age", 18)),
                        criterion("poor", any(is("belowPovertyLine", YesNo.YES), atMost("monthlyIncome", 4000)))),
                scheme(
                        "worker",
                        criterion("registered", atLeast("pension.monthsRegistered", 12)),
                        criterion("none-yet", not(is("otherPension", YesNo.YES)))),
                draft("closed").valid(Validity.until(RAISED.minusDays(1))).build(),
                scheme(
                        "young",
                        criterion("woman", is("sex", Sex.FEMALE)),
                        criterion("before", atMost("age", 20)).valid(Validity.until(RAISED.minusDays(1))),
                        criterion("since", atMost("age", 25)).valid(Validity.from(RAISED))),
                scheme("told", criterion("asked", all(answered("rationCard"), not(is("livingChildren", 2))))),
                scheme("everybody"));
    }

    @Override
    public DepartmentId id() {
        return new DepartmentId("pension");
    }

    @Override
    public Text name() {
        return Text.of("Pensions", "पेंशन");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        Text officer = Text.of("Officer", "अधिकारी");
        return List.of(
                PostKind.nodal("state-officer", officer, Level.STATE, ""),
                PostKind.nodal("district-officer", officer, Level.DISTRICT, "state-officer"));
    }

    @Override
    public Optional<Class<? extends Record>> facts() {
        return Optional.of(OwnFacts.class);
    }
}
