package org.samanvay.forms.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.Truth;
import org.samanvay.forms.eligibility.Assessment.Question;
import org.samanvay.spi.Condition;

/** Finds what a condition reads of a person: the facts that are known, and those that would settle it. */
final class Reading {
    private final FieldPaths paths;
    private final KnownFacts person;
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    Reading(FieldPaths facts, KnownFacts person) {
        this.paths = facts;
        this.person = person;
    }

    List<String> used() {
        return List.copyOf(used);
    }

    List<Question> questions() {
        return new ArrayList<>(questions.values());
    }

    void read(Condition condition) {
        switch (condition) {
            case Condition.Is is -> fact(is.path());
            case Condition.Includes includes -> fact(includes.path());
            case Condition.AtLeast atLeast -> fact(atLeast.path());
            case Condition.AtMost atMost -> fact(atMost.path());
            case Condition.Answered answered -> fact(answered.path());
            case Condition.All all -> all.parts().forEach(this::part);
            case Condition.Any any -> any.parts().forEach(this::part);
            case Condition.Not not -> read(not.part());
            case Condition.AnyRow anyRow -> fact(anyRow.path());
        }
    }

    /** What another part has settled needs no question, though the fact that settled it was used. */
    private void part(Condition part) {
        if (ConditionEvaluator.evaluate(part, person.values()) == Truth.UNKNOWN) {
            read(part);
        } else {
            Reading settled = new Reading(paths, person);
            settled.read(part);
            used.addAll(settled.used);
        }
    }

    private void fact(String path) {
        if (person.find(path.split("\\.")) != null) {
            used.add(path);
        } else {
            paths.field(path).ifPresent(field -> questions.put(path, new Question(path, field)));
        }
    }
}
