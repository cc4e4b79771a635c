package org.samanvay.spi.testing;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Optional;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Retention;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** Found by the service loader, but its definition leaves out one thing of every kind. */
public final class FlawedDepartment implements Department {
    private static final Text FLAWED = Text.of("Flawed", "दोषपूर्ण");

    public record Intake(
            String bare,

            @Field(en = "Act", hi = "अधिनियम", data = DataClass.LEGAL) @Listed("nowhere")
            Code act,

            @Field(en = "First", hi = "पहला", data = DataClass.GENERAL)
            Optional<YesNo> first,

            @Field(en = "Second", hi = "दूसरा", data = DataClass.GENERAL)
            Optional<YesNo> second) {}

    @Override
    public DepartmentId id() {
        return new DepartmentId("flawed");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.NGO;
    }

    @Override
    public Text name() {
        return Text.of("Flawed", "");
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(Form.of("intake", 1, FLAWED, Intake.class, "Fixture")
                .keptFor(Retention.years(5, ""))
                .showWhen("first", answered("second"))
                .showWhen("second", answered("first")));
    }

    @Override
    public List<Service> services() {
        return List.of(Service.proposed("help", FLAWED, Term.hours(1), Term.days(1)).needing("flawed.intake#gone"));
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.of("grant", FLAWED, Scheme.Level.STATE, Law.of("Fixture Act 2020", "1"))
                .gives(Benefit.of(FLAWED, Amount.of(100, Per.ONCE, "Fixture")))
                .requires(Criterion.of("old", FLAWED, is("unheard", YesNo.YES), Law.of("Fixture Act 2020", "2")))
                .unverified("general knowledge")
                .build());
    }

    @Override
    public List<Duty> duties() {
        return List.of(Duty.of("FL-1", FLAWED, Law.of("Fixture Act 2020", ""))
                .kind(DutyKind.PRIVATE_PARTY)
                .unverified("general knowledge")
                .build());
    }
}
