package org.samanvay.coordination.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.page.Typed;
import org.samanvay.coordination.place.Places;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Where;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Text;

/** The offices: lists for the API, entities for changes. */
@ApplicationScoped
public class Offices {
    private static final String SELECT = "SELECT " + OfficeColumns.COLUMNS + " FROM office o" + OfficeColumns.JOINS;

    @Inject
    private Database database;

    @Inject
    private Places places;

    @Inject
    private Definitions definitions;

    @Inject
    private Audit audit;

    @Inject
    private HiddenOffices hidden;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** In the order of their codes, one statement. */
    Slice<OfficeView> page(
            int state, @Nullable Integer district, @Nullable String department, @Nullable String named, Page page) {
        Where where = new Where()
                .and("o.state = ?", state)
                .andIfSet("o.district = ?", district)
                .andIfSet("o.department = ?", department)
                .andIfSet("o.code > ?", page.after().orElse(null));
        if (named != null) {
            String part = Typed.part("named", named);
            where.and(HiddenOffices.named("o"), part, part, part);
        }
        OfficesTold told = hidden.forCaller();
        List<OfficeView> read = database.list(
                row -> OfficeColumns.office(row, 1, told), SELECT + where.sql() + " ORDER BY o.code LIMIT ?", where.parameters(page.limit()));
        return page.slice(read, OfficeView::code);
    }

    public Optional<OfficeView> find(UUID id) {
        OfficesTold told = hidden.forCaller();
        return database.find(row -> OfficeColumns.office(row, 1, told), SELECT + " WHERE o.id = ?", id);
    }

    public Optional<Office> findEntity(UUID id) {
        return Optional.ofNullable(entities.find(Office.class, id));
    }

    /** Those of these codes that exist, to be changed. */
    public List<Office> withCodes(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT o FROM Office o WHERE o.code IN :codes", Office.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Runs inside a change. */
    UUID create(UUID account, OfficeDetails details) {
        StateGround ground =
                findGround(details.state()).orElseThrow(() -> CommonProblem.notFound(Text.of("State", "राज्य")));
        new OfficeRules(definitions, ground)
                .broken(details).stream().findFirst().ifPresent(Offices::refuse);
        if (!withCodes(List.of(details.code())).isEmpty()) {
            throw OfficeRules.codeTaken(details.code());
        }
        Office office = add(details);
        audit.administered(account, "OFFICE_CREATED", office.id());
        return office.id();
    }

    /** Adds an office that was checked. */
    public Office add(OfficeDetails details) {
        Office office = new Office(Ids.next(), details);
        entities.persist(office);
        return office;
    }

    /** The places that offices of the state may lie in; empty where there is no such state. */
    public Optional<StateGround> findGround(int state) {
        return places.findState(state).map(found -> new StateGround(state, places.districtCodes(state)));
    }

    private static void refuse(Problem broken) {
        throw broken;
    }
}
