package org.samanvay.coordination.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.storage.Database;

/** Tells the launcher which accounts the demonstration has: one a line, in {@code demonstration-accounts.txt}. */
@ApplicationScoped
class AccountsFile {
    @Inject
    private Settings settings;

    @Inject
    private Database database;

    void write(String password) {
        settings.find("SAMANVAY_DATA_FOLDER").ifPresent(folder -> write(Path.of(folder), password));
    }

    private void write(Path folder, String password) {
        List<String> lines = database.list(
                row -> "%-20s %s  %s".formatted(row.text(1), password, row.text(2)),
                "SELECT a.sign_in_name, COALESCE(CONCAT(p.name_en, ' - ', o.name_en), a.display_name) FROM account a"
                    + " LEFT JOIN posting g ON g.account = a.id LEFT JOIN post p ON p.id = g.post LEFT JOIN office o"
                    + " ON o.id = p.office ORDER BY a.role <> 'OFFICER', o.department, o.code, p.code");
        try {
            Files.write(folder.resolve("demonstration-accounts.txt"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
