package org.samanvay.coordination.mode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.DatabaseFailure;
import org.samanvay.spi.Text;

/** The program's database account can only add to what is append-only, and cannot change the schema. */
@ApplicationScoped
class DatabaseProtection implements Protection {
    private static final String OWNS = """
            SELECT COUNT(*) FROM (
              SELECT grantee, privilege_type FROM information_schema.user_privileges
              UNION ALL SELECT grantee, privilege_type FROM information_schema.schema_privileges
                WHERE DATABASE() LIKE table_schema
              UNION ALL SELECT grantee, privilege_type FROM information_schema.table_privileges
                WHERE table_schema = DATABASE()) held
            WHERE privilege_type IN ('ALTER', 'CREATE', 'DROP', 'TRIGGER', 'SUPER', 'CREATE USER', 'FILE', 'SET USER')
              AND (grantee = CURRENT_ROLE() OR grantee = CONCAT('''', SUBSTRING_INDEX(CURRENT_USER(), '@', 1), '''@''',
                SUBSTRING_INDEX(CURRENT_USER(), '@', -1), ''''))
            """;

    @Inject
    private Database database;

    @Override
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        for (String table : appendOnlyTables()) {
            if (allows("DELETE FROM " + table + " WHERE 1 = 0")
                    || allows("UPDATE " + table + " SET " + itself(table) + " WHERE 1 = 0")) {
                missing.add(rewritable(table));
            }
        }
        if (database.find(row -> row.number(1), OWNS).orElse(1) > 0) {
            missing.add(owner());
        }
        return missing;
    }

    /** No row is touched whatever the answer: the condition is never true. */
    private boolean allows(String statement) {
        try {
            database.run(statement);
            return true;
        } catch (DatabaseFailure refused) {
            return !refused.isDenied();
        }
    }

    private String itself(String table) {
        return database.find(
                        row -> row.text(1),
                        "SELECT CONCAT(column_name, ' = ', column_name) FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ?"
                                + " ORDER BY ordinal_position LIMIT 1",
                        table)
                .orElseThrow(() -> new IllegalStateException("table " + table + " is not in the database"));
    }

    static List<String> appendOnlyTables() {
        try (InputStream list = DatabaseProtection.class.getResourceAsStream("/db/append-only-tables.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Missing rewritable(String table) {
        return new Missing(
                Text.of(
                        "the program's database account can change or delete rows of " + table,
                        "प्रोग्राम का डेटाबेस खाता " + table + " की पंक्तियाँ बदल या मिटा सकता है"),
                Text.of("grant it SELECT and INSERT only", "उसे केवल SELECT और INSERT का अधिकार दें"));
    }

    private static Missing owner() {
        return new Missing(
                Text.of(
                        "the program's database account can change the schema or other accounts",
                        "प्रोग्राम का डेटाबेस खाता संरचना या अन्य खाते बदल सकता है"),
                Text.of(
                        "run the migrations as the owner and the program as an account with rights on rows only",
                        "माइग्रेशन स्वामी खाते से चलाएँ और प्रोग्राम को केवल पंक्तियों के अधिकार वाला खाता दें"));
    }
}
