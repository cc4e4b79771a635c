package org.samanvay.coordination.problem;

import java.util.Map;
import org.samanvay.spi.Text;

/** A refusal with a permanent code, words in both languages, and arguments. Never carries a personal value. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Text text;
    private final transient Map<String, Object> arguments;

    public Problem(ProblemCode code, Text text, Map<String, Object> arguments) {
        // No stack trace: a refusal is an answer, and it is given on the hot path.
        super(text.en(), null, false, false);
        this.code = code;
        this.text = text;
        this.arguments = Map.copyOf(arguments);
    }

    public Problem(ProblemCode code, Text text) {
        this(code, text, Map.of());
    }

    public ProblemCode code() {
        return code;
    }

    public Text text() {
        return text;
    }

    /** Values for programs: the field's name, the current version. JSON types only. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
