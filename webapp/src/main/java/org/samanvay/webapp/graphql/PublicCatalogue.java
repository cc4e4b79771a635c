package org.samanvay.webapp.graphql;

import graphql.language.OperationDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.webapp.graphql.document.Prepared.Ready;

/**
 * The questions that a stranger may ask: a few documents of ours, with variables and nothing else. A stranger's own
 * document is not even parsed.
 */
final class PublicCatalogue {
    private static final String FOLDER = "/org/samanvay/webapp/catalogue/";

    /** What may stand in an address. What somebody searches for may not: it would stay in her browser's history. */
    private static final Set<String> OF_A_STATE = Set.of("state", "department", "first", "after");
    private static final Set<String> NUMBERS = Set.of("state", "district", "first");

    private PublicCatalogue() {}

    /** One question, as the end of its address and as the root field that it asks. */
    enum Part {
        STATES("catalogueStates", Set.of("first", "after")),
        SCHEMES("schemes", OF_A_STATE),
        SERVICES("services", OF_A_STATE),
        RIGHTS("rights", OF_A_STATE),
        HELPLINES("helplines", OF_A_STATE),
        NODAL_OFFICES("nodalOffices", Set.of("state", "district", "department", "first", "after")),
        INDICATORS("indicators", Set.of("first", "after")),
        ELIGIBILITY_QUESTIONS("eligibilityQuestions", Set.of("state", "first", "after")),
        /** What somebody tells of herself stands in no address: by POST alone. */
        ELIGIBILITY("eligibility", Set.of());

        private final String field;
        private final Set<String> inAddress;
        private final String text;

        /** @param inAddress the variables that may stand in an address */
        Part(String field, Set<String> inAddress) {
            this.field = field;
            this.inAddress = inAddress;
            this.text = read(path());
        }

        static Optional<Part> of(@Nullable String pathInfo) {
            return Arrays.stream(values())
                    .filter(part -> ("/" + part.path()).equals(pathInfo))
                    .findFirst();
        }

        String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String field() {
            return field;
        }

        String text() {
            return text;
        }

        boolean mayBeAskedByAddress() {
            return !inAddress.isEmpty();
        }
    }

    private static String read(String name) {
        try (InputStream file = PublicCatalogue.class.getResourceAsStream(FOLDER + name + ".graphql")) {
            if (file == null) {
                throw new IllegalStateException("no document " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param engine one without departments: the answer depends on the variables alone, whoever asks */
    static Outcome answer(GraphqlEngine engine, Part part, Map<String, Object> variables) {
        if (!(engine.prepare(part.text()) instanceof Ready ready)) {
            throw new IllegalStateException("the document of " + part + " does not fit the API");
        }
        OperationDefinition operation = ready.operation(Optional.empty()).orElseThrow();
        return engine.execute(ready, operation, new GraphqlRequest(part.text(), Optional.empty(), variables));
    }

    /** @throws Problem INVALID_ARGUMENT for what may not stand in the part's address, or is no number */
    static Map<String, Object> variables(Part part, Map<String, String> parameters) {
        Map<String, Object> variables = new HashMap<>();
        parameters.forEach((name, value) -> variables.put(name, value(part, name, value)));
        return variables;
    }

    private static Object value(Part part, String name, String value) {
        if (!part.inAddress.contains(name)) {
            throw name.equals("search")
                    ? CommonProblem.invalidArgument(
                            "search",
                            "What is searched for is sent by POST, so that it stands in no address",
                            "खोज शब्द POST से भेजें, ताकि वे किसी पते में न रहें")
                    : notInAddress(part, name.length() > 20 ? name.substring(0, 20) : name);
        }
        try {
            return NUMBERS.contains(name) ? (Object) Integer.valueOf(value) : value;
        } catch (NumberFormatException none) {
            throw CommonProblem.invalidArgument(name, "A whole number", "पूर्ण संख्या दें");
        }
    }

    private static Problem notInAddress(Part part, String name) {
        String allowed = String.join(", ", new TreeSet<>(part.inAddress));
        return CommonProblem.invalidArgument(
                name, "This address has only: " + allowed, "इस पते में केवल ये हो सकते हैं: " + allowed);
    }
}
