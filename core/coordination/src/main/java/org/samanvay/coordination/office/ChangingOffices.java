package org.samanvay.coordination.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.forms.Definitions;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Changes what an office is called, and its telephone, inside a change; what it was called before is kept. */
@ApplicationScoped
public class ChangingOffices {
    @Inject
    private Offices offices;

    @Inject
    private Definitions definitions;

    @Inject
    private Database database;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID change(UUID account, Office office, ChangedOffice asked, int version) {
        if (office.version() != version) {
            throw CommonProblem.versionConflict(office.version());
        }
        OfficeDetails from = office.details();
        StateGround ground = offices.findGround(from.state()).orElseThrow();
        OfficeDetails now = asked.of(from);
        Optional<Problem> broken = new OfficeRules(definitions, ground).broken(now).stream().findFirst();
        if (broken.isPresent()) {
            throw broken.get();
        }
        if (describe(account, office, now.name(), now.phone(), asked.requireReference())) {
            audit.administered(account, "OFFICE_CHANGED", office.id());
        }
        return office.id();
    }

    /**
     * Describes an office that was checked.
     *
     * @param reference the order by which it is changed; null: an import of posts
     * @return whether anything changed
     */
    public boolean describe(UUID account, Office office, Text name, @Nullable String phone, @Nullable String reference) {
        OfficeDetails before = office.details();
        int version = office.version();
        boolean changed = office.describe(name, phone);
        if (changed) {
            database.run(
                    "INSERT INTO office_change (office, version, at, account, name_en, name_hi, phone, reference)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    office.id(),
                    version,
                    clock.instant(),
                    account,
                    before.name().en(),
                    before.name().hi(),
                    before.phone(),
                    reference);
        }
        return changed;
    }

    /** What the office was called before, newest first; to whom its place is not told, only that it was changed. */
    Slice<OfficeChange> page(OfficeView office, Page page) {
        List<Object> parameters = new ArrayList<>(List.of(office.id(), page.afterNumber().orElse(Integer.MAX_VALUE)));
        parameters.add(page.limit());
        boolean told = office.placeTold();
        return page.slice(
                database.list(
                        row -> new OfficeChange(
                                row.number(1),
                                row.instant(2),
                                row.text(3),
                                row.findText(4),
                                told ? BilingualText.of(Text.of(row.text(5), row.text(6))) : null,
                                told ? row.findText(7) : null),
                        "SELECT c.version, c.at, a.display_name, c.reference, c.name_en, c.name_hi, c.phone FROM office_change"
                                + " c JOIN account a ON a.id = c.account WHERE c.office = ? AND c.version < ? ORDER BY"
                                + " c.version DESC LIMIT ?",
                        parameters.toArray()),
                line -> String.valueOf(line.version()));
    }
}
