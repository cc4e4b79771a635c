package org.samanvay.plugins.example;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Department;
import org.samanvay.spi.DepartmentId;
import org.samanvay.spi.DepartmentKind;
import org.samanvay.spi.Form;
import org.samanvay.spi.Level;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;
import org.samanvay.spi.Register.Status;
import org.samanvay.spi.Service;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A library that lends reading places. */
public final class ExampleDepartment implements Department {
    @Override
    public DepartmentId id() {
        return new DepartmentId("example");
    }

    @Override
    public Text name() {
        return Text.of("Example library", "उदाहरण पुस्तकालय");
    }

    @Override
    public DepartmentKind kind() {
        return DepartmentKind.GOVERNMENT;
    }

    @Override
    public List<PostKind> posts() {
        Text state = Text.of("State librarian", "राज्य पुस्तकालयाध्यक्ष");
        Text district = Text.of("District librarian", "जिला पुस्तकालयाध्यक्ष");
        return List.of(
                PostKind.nodal("state-librarian", state, Level.STATE, ""),
                PostKind.nodal("district-librarian", district, Level.DISTRICT, "state-librarian"));
    }

    @Override
    public List<Form<?>> forms() {
        Text title = Text.of("Reading place", "वाचन स्थान");
        return List.of(Form.of("reading-place", 1, title, ReadingPlace.class, "Design proposal")
                .marked(Mark.DESIGN_PROPOSAL)
                .showWhen("language", is("helperWanted", YesNo.YES)));
    }

    @Override
    public List<Service> services() {
        Text name = Text.of("Lend a reading place", "वाचन स्थान देना");
        return List.of(
                Service.of("lend-place", name, Term.hours(4), Term.days(1), "Design proposal", Mark.DESIGN_PROPOSAL));
    }

    @Override
    public List<Register> registers() {
        Text name = Text.of("Partner libraries", "सहयोगी पुस्तकालय");
        Text one = Text.of("Partner library", "सहयोगी पुस्तकालय");
        List<Status> statuses = List.of(
                new Status("not-known", Text.of("Not known", "ज्ञात नहीं")),
                new Status("open", Text.of("Open", "खुला")),
                new Status("closed", Text.of("Closed", "बंद")));
        Set<String> keptBy = Set.of("state-librarian", "district-librarian");
        Set<Mark> marks = Set.of(Mark.DESIGN_PROPOSAL);
        return List.of(new Register("partner-library", name, one, statuses, keptBy, "Design proposal", marks));
    }
}
