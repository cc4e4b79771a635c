package org.samanvay.webapp.it;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.ServiceDefinition;

/** Who acts for a department in tests over all of them: by the demonstration, {@code <department>.dehradun}. */
final class Officers {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "police", "sho.salvan",
            "women-child-welfare", "osc.dehradun",
            "example", "library.dehradun");

    private Officers() {}

    /** One of each department, signed in; the police first, for it opens the cases. */
    static Map<String, Api> ofEveryDepartment() {
        Map<String, Api> officers = new LinkedHashMap<>();
        officers.put("police", signedIn("police"));
        Everything.DEFINITIONS.departments().stream()
                .map(DepartmentDefinition::id)
                .forEach(department -> officers.computeIfAbsent(department, Officers::signedIn));
        return officers;
    }

    /** Some service by which the department can be asked to take part in a case. */
    static String serviceOf(String department) {
        return Everything.DEFINITIONS.department(department).orElseThrow().services().stream()
                .map(ServiceDefinition::code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(department + " offers no service"));
    }

    /** A post of the department that takes no part in the cases of the tests, so that its identifier is a canary. */
    static String uninvolvedPostOf(String department) {
        return "UK-" + department.toUpperCase(Locale.ROOT) + "-STATE-NODAL";
    }

    private static Api signedIn(String department) {
        return Api.signedInAs(OTHER_NAMES.getOrDefault(department, department + ".dehradun"));
    }
}
