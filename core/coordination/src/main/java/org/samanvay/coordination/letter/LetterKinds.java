package org.samanvay.coordination.letter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Text;

/** All letters that can be issued. */
@ApplicationScoped
class LetterKinds {
    private Map<String, LetterKind> kinds = Map.of();

    @Inject
    private Definitions definitions;

    @PostConstruct
    void read() {
        Map<String, LetterKind> read = new LinkedHashMap<>();
        read.put(LetterKind.EXTRACT.code(), LetterKind.EXTRACT);
        read.put(LetterKind.REFERRAL.code(), LetterKind.REFERRAL);
        definitions.departments().forEach(department -> department.letters().stream()
                .map(letter -> LetterKind.declared(department.id(), letter))
                .forEach(kind -> read.put(kind.code(), kind)));
        kinds = Collections.unmodifiableMap(read);
    }

    Optional<LetterKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** Those that can be made from it. */
    List<LetterKind> of(Subject subject) {
        return kinds.values().stream().filter(kind -> Subjects.fits(kind, subject)).toList();
    }

    LetterKind require(String code) {
        return find(code).orElseThrow(() -> new Problem(
                LetterProblem.LETTER_KIND_NOT_FOUND,
                Text.of("No such letter", "ऐसा कोई पत्र नहीं है"),
                Map.of("field", "letter.kind")));
    }
}
