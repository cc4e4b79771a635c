package org.samanvay.coordination.attempt;

/** What a secret opens. Each is a table with the columns {@code failed_attempts} and {@code locked_until}. */
public enum Guarded {
    ACCOUNT("account", "id"),
    /** A person's status, by the word that she chose. */
    STATUS("slip", "person"),
    /** The officer who asks for the status of persons. */
    STATUS_ASKER("status_asker", "account");

    final String table;
    final String key;

    Guarded(String table, String key) {
        this.table = table;
        this.key = key;
    }
}
