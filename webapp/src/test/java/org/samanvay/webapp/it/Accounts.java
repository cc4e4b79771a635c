package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes accounts of officers that a test may spoil. */
final class Accounts {
    static final String CHANGE = "mutation ($old: String!, $new: String!, $key: String!) {"
            + " changePassword(oldPassword: $old, newPassword: $new, idempotencyKey: $key) { mustChangePassword } }";
    static final String CREATE = "mutation ($name: String!, $role: Role!, $state: Int, $key: String!) {"
            + " createAccount(signInName: $name, displayName: \"Namuna (fictitious)\", role: $role, state: $state,"
            + " idempotencyKey: $key) { firstPassword account { id version mustChangePassword } } }";

    private static final int UTTARAKHAND = 5;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Accounts() {}

    record Made(String name, String id, int version, String password) {
        /** The cookie of a new session. */
        String session() {
            return Api.post("/sign-in", Map.of("name", name, "password", password), null)
                    .headers()
                    .firstValue("set-cookie")
                    .orElseThrow()
                    .split(";")[0];
        }
    }

    static String freshName() {
        return "officer.of.test-" + NUMBER.incrementAndGet();
    }

    /** An officer who has not signed in yet. */
    static Made officer() {
        String name = freshName();
        JsonNode made = Api.signedInAs("state.admin")
                .run(CREATE, "name", name, "role", "OFFICER", "state", UTTARAKHAND, "key", Api.key())
                .get("createAccount");
        JsonNode account = made.get("account");
        return new Made(
                name, account.get("id").asText(), account.get("version").asInt(), made.get("firstPassword").asText());
    }

    /** An officer who has chosen a password. */
    static Made settledOfficer() {
        return settled(officer());
    }

    /** The same, of any state. */
    static Made settledOfficerOf(int state) {
        String name = freshName();
        JsonNode made = Api.signedInAs("platform.admin")
                .run(CREATE, "name", name, "role", "OFFICER", "state", state, "key", Api.key())
                .get("createAccount");
        JsonNode account = made.get("account");
        return settled(new Made(
                name, account.get("id").asText(), account.get("version").asInt(), made.get("firstPassword").asText()));
    }

    private static Made settled(Made made) {
        String chosen = "chosen by the officer of the test";
        Api.inSession(made.session()).run(CHANGE, "old", made.password(), "new", chosen, "key", Api.key());
        return new Made(made.name(), made.id(), made.version() + 1, chosen);
    }

    /** Signed in, of any state: one who holds no post. */
    static Api officerOf(int state) {
        String name = freshName();
        String password = Api.signedInAs("platform.admin")
                .run(CREATE, "name", name, "role", "OFFICER", "state", state, "key", Api.key())
                .at("/createAccount/firstPassword")
                .asText();
        String chosen = "chosen by the officer of the test";
        Api.inSession(new Made(name, "", 0, password).session())
                .run(CHANGE, "old", password, "new", chosen, "key", Api.key());
        return Api.inSession(new Made(name, "", 0, chosen).session());
    }
}
