package org.samanvay.launcher;

import java.util.List;

/** Samanvay does not start; each line says what is wrong and what to do about it. */
public final class Refusal extends RuntimeException {
    private final transient List<String> lines;

    public Refusal(String line) {
        this(List.of(line));
    }

    public Refusal(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
