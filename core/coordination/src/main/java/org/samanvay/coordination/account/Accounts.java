package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Finds accounts. */
@ApplicationScoped
class Accounts {
    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @param state null for every state */
    record Filter(@Nullable Integer state, @Nullable Role role, @Nullable String beginning, boolean withLeavers) {}

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Account require(UUID id) {
        return find(id).orElseThrow(Accounts::notFound);
    }

    void add(Account account) {
        entities.persist(account);
    }

    boolean isTaken(String signInName) {
        return database.find(row -> row.number(1), "SELECT 1 FROM account WHERE sign_in_name = ?", signInName)
                .isPresent();
    }

    AccountView view(UUID id) {
        return database.find(
                        AccountView::of,
                        "SELECT " + AccountView.COLUMNS + " FROM account a WHERE a.id = ?",
                        clock.instant(),
                        id)
                .orElseThrow(Accounts::notFound);
    }

    Slice<AccountView> list(Filter filter, Page page) {
        StringBuilder sql = new StringBuilder("SELECT " + AccountView.COLUMNS + " FROM account a WHERE TRUE");
        List<Object> parameters = new ArrayList<>(List.of(clock.instant()));
        if (filter.state() != null) {
            sql.append(" AND a.state = ?");
            parameters.add(filter.state());
        }
        if (filter.role() != null) {
            sql.append(" AND a.role = ?");
            parameters.add(filter.role());
        }
        if (filter.beginning() != null) {
            sql.append(" AND a.sign_in_name LIKE ?");
            parameters.add(SignInName.requireBeginning(filter.beginning()) + "%");
        }
        if (!filter.withLeavers()) {
            sql.append(" AND a.left_at IS NULL");
        }
        page.after().ifPresent(last -> {
            sql.append(" AND a.sign_in_name > ?");
            parameters.add(last);
        });
        sql.append(" ORDER BY a.sign_in_name LIMIT ?");
        parameters.add(page.limit());
        return page.slice(
                database.list(AccountView::of, sql.toString(), parameters.toArray()), AccountView::signInName);
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Account", "खाता"));
    }
}
