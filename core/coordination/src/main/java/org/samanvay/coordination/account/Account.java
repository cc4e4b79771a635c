package org.samanvay.coordination.account;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * A person who may sign in, or did until leaving. Wrong tries are counted beside this entity, by {@link
 * org.samanvay.coordination.attempt.Tries}, so that they neither wait for a version nor change one.
 */
@Entity
@Table(name = "account")
@Access(AccessType.FIELD)
public class Account {
    @Id
    private UUID id;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Integer state;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "failed_attempts", updatable = false)
    private int failedAttempts;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For JPA. */
    protected Account() {}

    /** A new account, whose owner must choose another password at the first sign-in. */
    Account(
            String signInName,
            String displayName,
            Role role,
            @Nullable Integer state,
            String passwordHash,
            Instant now) {
        this.id = Ids.next();
        this.signInName = signInName;
        this.displayName = displayName;
        this.role = role;
        this.state = state;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.createdAt = now;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** Gives a password that the owner must replace. */
    void resetPassword(String hash) {
        refuseIfLeft();
        passwordHash = hash;
        mustChangePassword = true;
    }

    void leave(Instant now) {
        refuseIfLeft();
        leftAt = now;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw CommonProblem.versionConflict(version);
        }
    }

    private void refuseIfLeft() {
        if (leftAt != null) {
            throw CommonProblem.wrongStatus("LEFT", "This account has ended", "यह खाता समाप्त हो चुका है");
        }
    }

    public UUID id() {
        return id;
    }

    String signInName() {
        return signInName;
    }

    Role role() {
        return role;
    }

    @Nullable Integer state() {
        return state;
    }

    String passwordHash() {
        return passwordHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
