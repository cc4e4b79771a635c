package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.coordination.person.Persons;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** The chosen data set of a referral: checked, and written down as names of fields; no answer is copied. */
@ApplicationScoped
public class DataSet {
    private static final int MOST = 300;

    /** Every referral tells at least the person's code, or the receiver could not know whom it is about. */
    private static final Field CODE = new Field("person", "code");

    private static final Set<String> OF_PERSON = Set.of("identity", "safeContact");

    @Inject
    private FormBook book;

    @Inject
    private Persons persons;

    @Inject
    private Database database;

    /** One shared field. */
    public record Field(String form, String path) {}

    /** Refuses what the sender's department did not write itself: nobody passes on what another one told it. */
    public Set<Field> checked(List<SharedData> chosen, CaseAccess access, UUID person, String senderDepartment) {
        Set<Field> fields = new LinkedHashSet<>(Set.of(CODE));
        for (SharedData data : chosen) {
            for (String path : data.paths()) {
                if (!isShareable(data.form(), path, access, person, senderDepartment)) {
                    throw new Problem(
                            ReferralProblem.FIELD_NOT_SHAREABLE,
                            Text.of(
                                    "Not a field that your department may share: " + data.form() + "#" + path,
                                    "यह विवरण आपका विभाग साझा नहीं कर सकता: " + data.form() + "#" + path),
                            Map.of("field", "referral.data", "form", data.form(), "path", path));
                }
                fields.add(new Field(data.form(), path));
            }
        }
        if (fields.size() > MOST) {
            throw CommonProblem.invalidArgument(
                    "referral.data", "At most " + MOST + " fields", "अधिकतम " + MOST + " विवरण");
        }
        return fields;
    }

    private boolean isShareable(
            String form, String path, CaseAccess access, UUID person, String senderDepartment) {
        return switch (form) {
            case "case" -> path.equals("incidents") || (path.equals("category") && access.ownsCase());
            case "person" -> OF_PERSON.contains(path) && persons.isRecordedBy(person, senderDepartment);
            default -> {
                KnownForm known = book.require(form);
                yield known.model().department().equals(senderDepartment)
                        && known.paths().field(path).isPresent();
            }
        };
    }

    void write(UUID referral, Set<Field> fields) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        fields.forEach(field -> rows.add(new @Nullable Object[] {referral, field.form(), field.path()}));
        database.runAll("INSERT INTO referral_field (referral, form, path) VALUES (?, ?, ?)", rows);
    }

    /** A redirected referral shares the same with the other post. */
    void copy(UUID from, UUID to) {
        database.run(
                "INSERT INTO referral_field (referral, form, path) SELECT ?, form, path FROM referral_field WHERE referral = ?",
                to,
                from);
    }
}
