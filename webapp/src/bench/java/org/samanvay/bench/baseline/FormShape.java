package org.samanvay.bench.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What the baseline knows of one further form: the bytes between its answers and where each is found, laid out once. Somebody
 * who wrote these servlets by hand for ten departments would not write the same loop eight times either.
 */
final class FormShape {
    static final String FILE = "form-shapes.txt";

    /** All that the benchmark asks for beside the two that are written out. */
    static final List<FormShape> FURTHER = read();

    private static final byte[] ROW = Json.fixed("{");
    private static final byte[] NEXT_ROW = Json.fixed(",{");
    private static final byte[] END = Json.fixed("}");

    final String code;
    final byte[] before;
    private final Part answers = new Part("", Kind.GROUP, true);

    private enum Kind {
        PLAIN,
        TIME,
        GROUP,
        LIST
    }

    /** One field: its name in what is stored, and what stands before its value in the answer. */
    private static final class Part {
        private final byte[] name;
        private final byte[] before;
        private final Kind kind;
        private final List<Part> inside = new ArrayList<>();

        Part(String name, Kind kind, boolean first) {
            this.name = Vault.ascii(name);
            this.before = Json.fixed((first ? "\"" : ",\"") + name + "\":");
            this.kind = kind;
        }
    }

    private FormShape(String department, String field, String code) {
        this.code = code;
        this.before = Json.fixed("},\"" + department + "\":{\"" + field + "\":{\"nodes\":[");
    }

    void write(Stored stored, boolean first, Json json) {
        row(answers, stored, first, json);
    }

    private static void row(Part group, Stored stored, boolean first, Json json) {
        json.put(first ? ROW : NEXT_ROW);
        for (Part part : group.inside) {
            json.put(part.before);
            value(part, stored.at(part.name), json);
        }
        json.put(END);
    }

    private static void value(Part part, Stored stored, Json json) {
        if (stored.isAbsent()) {
            json.text(null);
            return;
        }
        switch (part.kind) {
            case PLAIN -> stored.to(json);
            case TIME -> stored.timeTo(json);
            case GROUP -> row(part, stored, true, json);
            case LIST -> {
                int from = json.put('[').length();
                stored.each(element -> row(part, element, json.length() == from, json));
                json.put(']');
            }
        }
    }

    private static List<FormShape> read() {
        List<FormShape> shapes = new ArrayList<>();
        Deque<Part> open = new ArrayDeque<>();
        try (InputStream file = FormShape.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().split(" ");
                if (words[0].equals("form")) {
                    FormShape shape = new FormShape(words[1], words[2], words[3]);
                    shapes.add(shape);
                    open.clear();
                    open.push(shape.answers);
                } else {
                    int depth = line.length() - line.stripLeading().length();
                    while (open.size() > depth) {
                        open.pop();
                    }
                    List<Part> group = open.element().inside;
                    Part part = new Part(words[1], Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), group.isEmpty());
                    group.add(part);
                    open.push(part);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(shapes);
    }
}
