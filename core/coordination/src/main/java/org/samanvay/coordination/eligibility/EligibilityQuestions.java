package org.samanvay.coordination.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormField;

/** The questions that a state's schemes ask today, in the order in which the facts are declared. */
@ApplicationScoped
class EligibilityQuestions {
    @Inject
    private Definitions definitions;

    @Inject
    private SchemeBook book;

    private List<Map.Entry<String, FormField>> facts = List.of();

    @PostConstruct
    void read() {
        facts = List.copyOf(FieldPaths.of(definitions.facts()).leaves().entrySet());
    }

    Slice<EligibilityQuestion> page(int state, Page page) {
        int after = page.afterNumber().orElse(-1);
        Map<String, Integer> schemes = book.in(state).schemesByFact();
        List<Numbered> read = new ArrayList<>();
        for (int place = Math.max(0, after + 1); place < facts.size() && read.size() < page.limit(); place++) {
            Integer asking = schemes.get(facts.get(place).getKey());
            if (asking != null) {
                read.add(new Numbered(place, EligibilityQuestion.of(
                        facts.get(place).getKey(), facts.get(place).getValue(), asking)));
            }
        }
        Slice<Numbered> slice = page.slice(read, numbered -> String.valueOf(numbered.place()));
        return new Slice<>(
                slice.nodes().stream().map(Numbered::question).toList(), slice.cursors(), slice.pageInfo());
    }

    private record Numbered(int place, EligibilityQuestion question) {}
}
