package org.samanvay.spi.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.AnswerCodec;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Checked;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;

/** One form with everything derived from it, and answers to try. */
final class FormUnderTest {
    /** Late enough that no sample lies in the future. */
    static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    private static final int TRIES = 400;

    private final FormModel model;
    private final AnswerCheck check;
    private final AnswerCodec codec;
    private final SchemaVerdict schema;
    private final RandomAnswers random;
    private final FieldPaths paths;
    private final List<Answers> samples;
    private final List<JsonTree> good;
    private final Map<String, Optional<JsonTree>> answering = new HashMap<>();

    FormUnderTest(FormModel model, List<Record> samples) {
        this.model = model;
        this.check = AnswerCheck.of(model);
        this.codec = AnswerCodec.of(model);
        this.schema = new SchemaVerdict(model);
        this.random = RandomAnswers.of(model);
        this.paths = FieldPaths.of(model);
        this.samples = samples.stream().map(codec::fromRecord).toList();
        this.good = Stream.concat(
                        this.samples.stream().map(codec::toPlainJson),
                        LongStream.range(0, TRIES).mapToObj(random::answers))
                .map(JsonTree::new)
                .toList();
    }

    FormModel model() {
        return model;
    }

    AnswerCodec codec() {
        return codec;
    }

    SchemaVerdict schema() {
        return schema;
    }

    FieldPaths paths() {
        return paths;
    }

    RandomAnswers random() {
        return random;
    }

    List<Answers> samples() {
        return samples;
    }

    Checked check(Map<String, Object> raw) {
        return check.check(raw, NOW);
    }

    /** Stored by an earlier version, and read by this one. */
    Checked read(Map<String, Object> stored, int version) {
        return check(codec.fromJson(SchemaVerdict.json(stored).getBytes(StandardCharsets.UTF_8), version).values());
    }

    /** Good answers to begin with: the samples, then random ones. */
    List<JsonTree> good() {
        return good;
    }

    /** Good answers that answer this path. */
    Optional<JsonTree> answering(String path) {
        return answering.computeIfAbsent(path, key -> good.stream()
                .filter(tree -> tree.at(firstRow(key)).isPresent())
                .findFirst());
    }

    /** Good answers that leave this path hidden although its group is there. */
    Optional<JsonTree> hiding(String path) {
        String at = firstRow(path);
        int dot = at.lastIndexOf('.');
        return good.stream()
                .filter(tree -> dot < 0 || tree.at(at.substring(0, dot)).isPresent())
                .filter(tree -> tree.at(at).isEmpty())
                .filter(tree -> !check(tree.with(at, value(path)).root()).passed())
                .findFirst();
    }

    Object value(String path) {
        return random.value(paths.field(path).orElseThrow(), new Random(path.hashCode()));
    }

    /** {@code children.age} is {@code children[0].age}. */
    String firstRow(String path) {
        StringBuilder concrete = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            plain.append(i == 0 ? "" : ".").append(names[i]);
            concrete.append(i == 0 ? "" : ".").append(names[i]);
            FormField field = paths.field(plain.toString()).orElseThrow();
            if (i < names.length - 1 && field.type() instanceof FieldType.ListOfGroups) {
                concrete.append("[0]");
            }
        }
        return concrete.toString();
    }
}
