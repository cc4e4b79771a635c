package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.bulk.Reached;
import org.samanvay.coordination.bulk.establishment.ImportingEstablishments;
import org.samanvay.coordination.bulk.establishment.ImportingEstablishments.RegisterFile;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.establishment.Keeping.Keeper;
import org.samanvay.coordination.storage.Database;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Register;

/**
 * Fills the registers that have a file {@code <department>.<register>.establishments.csv} beside this class, by a
 * post that keeps the register.
 */
@ApplicationScoped
class DemonstrationRegisters implements DemonstrationPart {
    private static final int UTTARAKHAND = 5;
    private static final int DEHRADUN = 49;

    @Inject
    private Definitions definitions;

    @Inject
    private ImportingEstablishments establishments;

    @Inject
    private Changes changes;

    @Inject
    private Database database;

    @Override
    public int place() {
        return 6;
    }

    @Override
    public void add() {
        definitions.departments().forEach(department -> department
                .registers()
                .forEach(register -> fill(department.id(), register)));
    }

    private void fill(String department, Register register) {
        String code = department + "." + register.code();
        Optional<String> file = DemonstrationPosts.resource(code + ".establishments.csv");
        file.ifPresent(csv -> changes.inTransaction(
                () -> establishments.run(keeper(department, register), new RegisterFile(code, csv, List.of()), Reached.BY_NOBODY)));
    }

    /** A post that the register names: of the state, else of Dehradun, to which its file then keeps. */
    private Keeper keeper(String department, Register register) {
        UUID administrator = database.find(row -> row.uuid(1), "SELECT id FROM account WHERE sign_in_name = 'state.admin'")
                .orElseThrow();
        List<Object> values = new ArrayList<>(List.of(department, UTTARAKHAND, DEHRADUN));
        values.addAll(register.keptBy());
        return database.find(
                        row -> new Keeper(administrator, row.uuid(1), UTTARAKHAND, row.findNumber(2), register),
                        "SELECT p.id, CASE WHEN o.level = 'STATE' THEN NULL ELSE o.district END FROM post p"
                                + " JOIN office o ON o.id = p.office WHERE o.department = ? AND o.state = ?"
                                + " AND (o.level = 'STATE' OR o.district = ?) AND p.kind IN "
                                + Database.places(register.keptBy().size())
                                + " ORDER BY o.level = 'STATE' DESC, p.code LIMIT 1",
                        values.toArray())
                .orElseThrow();
    }
}
