package org.samanvay.spi.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormModel;
import org.samanvay.spi.Condition;

/** The values on which a form's conditions turn, by field name: chance alone would rarely meet them. */
final class ConditionConstants {
    private final Map<String, List<Object>> byName = new HashMap<>();

    private ConditionConstants() {}

    /** @param more conditions over the form's fields that do not stand in it */
    static ConditionConstants of(FormModel model, List<Condition> more) {
        ConditionConstants constants = new ConditionConstants();
        more.forEach(constants::collect);
        FieldPaths.of(model).all().values().forEach(field -> field.shownWhen().ifPresent(constants::collect));
        return constants;
    }

    List<Object> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.Is is -> add(is.path(), is.value());
            case Condition.Includes includes -> add(includes.path(), includes.value());
            case Condition.AtLeast atLeast -> addAround(atLeast.path(), atLeast.limit());
            case Condition.AtMost atMost -> addAround(atMost.path(), atMost.limit());
            case Condition.Answered answered -> {}
            case Condition.All all -> all.parts().forEach(this::collect);
            case Condition.Any any -> any.parts().forEach(this::collect);
            case Condition.Not not -> collect(not.part());
            case Condition.AnyRow anyRow -> collect(anyRow.row());
        }
    }

    private void addAround(String path, BigDecimal limit) {
        add(path, limit);
        add(path, limit.add(BigDecimal.ONE));
        add(path, limit.subtract(BigDecimal.ONE));
    }

    private void add(String path, Object constant) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        Object plain = constant instanceof Enum<?> choice ? choice.name() : constant;
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(plain);
    }
}
