package org.samanvay.spi.testing;

import static org.samanvay.spi.Calculation.answer;
import static org.samanvay.spi.Calculation.fixed;
import static org.samanvay.spi.Calculation.product;
import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.CodeList.Entry;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.Validity;
import org.samanvay.spi.YesNo;

/** A made-up department whose forms use every kind of field, limit and condition. */
public final class KitDepartment implements Department {
    static final Form<KitForm> EVERYTHING = Form.of(
                    "everything", 1, Text.of("Everything", "सब कुछ"), KitForm.class, "Fixture")
            .showWhen("why", is("known", YesNo.NO))
            .showWhen("colourName", is("colour", KitForm.Colour.OTHER))
            .showWhen("blueUse", includes("colours", KitForm.Colour.BLUE))
            .showWhen("account", all(answered("money"), atLeast("money", 1000)))
            .showWhen("house.rent", not(is("owned", YesNo.YES)))
            .showWhen("house.landlord", atLeast("rent", 1))
            .showWhen("members.school", all(atLeast("age", 6), atMost("age", 14)))
            .showWhen("crib", anyRow("members", atMost("age", 2)))
            .showWhen("note", any(is("word", "spoken"), not(anyRow("members", atLeast("age", 18)))))
            .showWhen("late", is("count", 7))
            .calculate(
                    "twice",
                    Text.of("Twice the count", "संख्या का दुगुना"),
                    DataClass.GENERAL,
                    product(fixed(2), answer("count")));

    static final CodeList PAINTS = new CodeList(
            "paints",
            Text.of("Paints", "रंग-रोगन"),
            List.of(
                    Entry.of("lime", Text.of("Lime", "चूना")),
                    Entry.of("lead", Text.of("Lead", "सीसा")).valid(Validity.until(LocalDate.of(2010, 3, 31))),
                    Entry.of("acrylic", Text.of("Acrylic", "ऐक्रेलिक")).valid(Validity.from(LocalDate.of(1990, 1, 1)))),
            "Fixture",
            Set.of());

    static final Form<KitForm.Short> SHORT = Form.of(
                    "short", 3, Text.of("Short", "छोटा"), KitForm.Short.class, "Fixture")
            .manyPerCase();

    @Override
    public DepartmentId id() {
        return new DepartmentId("kit");
    }

    @Override
    public Text name() {
        return Text.of("Kit", "परीक्षण विभाग");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        return List.of(
                PostKind.nodal("head", Text.of("Head", "प्रमुख"), Level.STATE, ""),
                PostKind.nodal("officer", Text.of("Officer", "अधिकारी"), Level.DISTRICT, "head"));
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(EVERYTHING, SHORT);
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(PAINTS);
    }

    @Override
    public List<Duty> duties() {
        return List.of(Duty.of("KIT-1", Text.of("Answer another department", "दूसरे विभाग को उत्तर"), Law.of("Kit Act 2020", "1"))
                .kind(DutyKind.PRIVATE_PARTY)
                .startedBy(Trigger.submitted("elsewhere.form"))
                .dueWithin(Term.days(60))
                .alarmAfter(Term.days(50))
                .closedBy(Evidence.answered("kit.short#colour"))
                .touchesPerson()
                .unverified("general knowledge")
                .build());
    }
}
