package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Level;

/** What a person sees of, and does to, the account that is his or her own. */
@ApplicationScoped
class OwnAccount {
    private static final String ME = "SELECT a.display_name, a.role, a.state, a.must_change_password,"
            + " p.id, p.code, p.name_en, p.name_hi, o.department, o.name_en, o.name_hi, o.level, o.district,"
            + " g.charge = 'ASSISTING', p.nodal"
            + " FROM account a"
            + " LEFT JOIN posting g ON g.account = a.id AND " + HeldToday.SEATED
            + " LEFT JOIN post p ON p.id = g.post"
            + " LEFT JOIN office o ON o.id = p.office"
            + " WHERE a.id = ? ORDER BY g.charge <> 'REGULAR', g.held_from, p.code";

    @Inject
    private Definitions definitions;

    @Inject
    private Accounts accounts;

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    Me read(UUID id) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = database.list(this::line, ME, today, today, id);
        if (lines.isEmpty()) {
            throw Accounts.notFound();
        }
        Line first = lines.getFirst();
        return new Me(
                id.toString(),
                first.displayName(),
                first.role(),
                first.state().orElse(null),
                first.mustChangePassword(),
                lines.stream().flatMap(line -> line.post().stream()).toList());
    }

    /** Other browsers that are signed in are signed out: the old password may be known to somebody. */
    UUID changePassword(UUID id, String old, String fresh, byte[] session) {
        Account account = accounts.require(id);
        if (!passwords.fits(old, account.passwordHash())) {
            throw SignIn.wrong();
        }
        if (PasswordRules.normal(old).equals(PasswordRules.normal(fresh))) {
            throw CommonProblem.invalidArgument(
                    "newPassword", "The new password is the old one", "नया पासवर्ड पुराने जैसा ही है");
        }
        PasswordRules.require(account.signInName(), fresh);
        account.changePassword(passwords.hash(fresh));
        sessions.endOthers(id, session);
        audit.ownAccount(id, "PASSWORD_CHANGED");
        return id;
    }

    /** A browser that was left signed in elsewhere. */
    UUID endOthers(UUID id, byte[] session) {
        sessions.endOthers(id, session);
        audit.ownAccount(id, "OTHER_SESSIONS_ENDED");
        return id;
    }

    private Line line(Row row) {
        return new Line(
                row.text(1),
                Role.valueOf(row.text(2)),
                Optional.ofNullable(row.findNumber(3)),
                row.flag(4),
                row.findUuid(5) == null ? Optional.empty() : Optional.of(post(row)));
    }

    private Me.MyPost post(Row row) {
        String department = row.text(9);
        return new Me.MyPost(
                row.uuid(5).toString(),
                row.text(6),
                new BilingualText(row.text(7), row.text(8)),
                department,
                departmentName(department),
                new BilingualText(row.text(10), row.text(11)),
                Level.valueOf(row.text(12)),
                row.findNumber(13),
                row.flag(14),
                row.flag(15));
    }

    /** A department that is no longer compiled in keeps at least its id. */
    private BilingualText departmentName(String department) {
        return definitions
                .department(department)
                .map(known -> BilingualText.of(known.name()))
                .orElseGet(() -> new BilingualText(department, department));
    }

    private record Line(
            String displayName,
            Role role,
            Optional<Integer> state,
            boolean mustChangePassword,
            Optional<Me.MyPost> post) {}
}
