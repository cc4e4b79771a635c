package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;

/** Switches departments on and off. */
public final class Departments {
    public static final int UTTARAKHAND = 5;
    public static final int UTTAR_PRADESH = 9;
    public static final String ENABLE = switching("enableDepartment");
    public static final String DISABLE = switching("disableDepartment");
    static final String INTROSPECTION =
            """
            { __schema { mutationType { name } types { kind name description
              fields { name description args { name description type { ...whole } } type { ...whole } }
              inputFields { name description type { ...whole } } enumValues { name description } } } }
            fragment whole on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;

    private Departments() {}

    private static String switching(String mutation) {
        return "mutation($state: Int!, $department: String!, $from: Date!, $reason: String!, $dryRun: Boolean!,"
                + " $key: String!) { " + mutation + "(state: $state, department: $department, from: $from,"
                + " reason: $reason, dryRun: $dryRun, idempotencyKey: $key) { enabling { id from until } effect {"
                + " openCases openReferrals formEntries posts forms services schemes duties stateNodalOfficerMissing } } }";
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }

    static JsonNode enable(int state, String department, LocalDate from, String reason) {
        return run(ENABLE, state, department, from, reason, false).get("enableDepartment");
    }

    static JsonNode disable(int state, String department, LocalDate from, String reason) {
        return run(DISABLE, state, department, from, reason, false).get("disableDepartment");
    }

    /** From today, at the node that the administrator asks. */
    static JsonNode enable(Api administrator, int state, String department, String reason) {
        return run(administrator, ENABLE, state, department, today(), reason, false);
    }

    static JsonNode disable(Api administrator, int state, String department, String reason) {
        return run(administrator, DISABLE, state, department, today(), reason, false);
    }

    public static JsonNode dryRun(String mutation, int state, String department, LocalDate from) {
        return run(mutation, state, department, from, "Only asked", true);
    }

    private static JsonNode run(
            String mutation, int state, String department, LocalDate from, String reason, boolean dryRun) {
        return run(Api.signedInAs("platform.admin"), mutation, state, department, from, reason, dryRun);
    }

    private static JsonNode run(
            Api administrator,
            String mutation,
            int state,
            String department,
            LocalDate from,
            String reason,
            boolean dryRun) {
        return administrator.run(
                mutation,
                "state", state,
                "department", department,
                "from", from.toString(),
                "reason", reason,
                "dryRun", dryRun,
                "key", key());
    }

    public static boolean isEnabled(int state, String department) {
        return times(state, department).get("enabledSince").isTextual();
    }

    /** Since when it works in the state, and what is decided for a later day. */
    public static JsonNode times(int state, String department) {
        return Api.signedInAs("platform.admin")
                .run(
                        "query($id: ID!, $state: Int) { department(id: $id, state: $state) { enabledSince enabledUntil"
                                + " enabledNextFrom } }",
                        "id", department, "state", state)
                .get("department");
    }

    /** As tests found it; nothing is decided for a later day. */
    public static void restore(int state, String department, boolean enabled) {
        JsonNode times = times(state, department);
        if (times.get("enabledNextFrom").isTextual()) {
            disable(state, department, LocalDate.parse(times.get("enabledNextFrom").asText()), "After the test");
        }
        if (times.get("enabledUntil").isTextual()) {
            disable(state, department, today(), "After the test");
        }
        if (isEnabled(state, department) != enabled) {
            if (enabled) {
                enable(state, department, today(), "After the test");
            } else {
                disable(state, department, today(), "After the test");
            }
        }
    }
}
