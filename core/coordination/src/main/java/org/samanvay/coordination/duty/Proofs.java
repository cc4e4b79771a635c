package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.forms.Answers;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.Cardinality;
import org.samanvay.spi.Evidence;

/** What in a case proves that a duty was done. */
@ApplicationScoped
class Proofs {
    @Inject
    private Definitions definitions;

    @Inject
    private Entries entries;

    /**
     * Whether an entry of the form that closes the duty does so.
     *
     * @param written the time of the act where the answers tell none
     */
    Optional<Proof> in(DeclaredDuty declared, UUID entry, UUID person, Answers answers, Instant written) {
        return doneAt(declared.duty().evidence(), answers, written)
                .map(done -> new Proof(
                        Proof.Kind.ENTRY, entry, person, done.at(), done.told(), isOfWholeCase(declared)));
    }

    /** When it was done, and whether the answers tell so. */
    private record Done(Instant at, boolean told) {}

    private Optional<Done> doneAt(Evidence evidence, Answers answers, Instant written) {
        Done unsaid = new Done(written, false);
        return switch (evidence) {
            case Evidence.Answered answered -> {
                String path = answered.field().substring(answered.field().indexOf('#') + 1);
                Optional<Done> told = earliest(answers, path).map(at -> new Done(at, true));
                yield told.isPresent() || answers.at(path).isEmpty() ? told : Optional.of(unsaid);
            }
            case Evidence.Entered entered -> Optional.of(unsaid);
            case Evidence.Next next -> Optional.of(unsaid);
            case Evidence.LetterIssued issued -> Optional.empty();
            case Evidence.Noted noted -> Optional.empty();
            case Evidence.AnyOf any ->
                any.ways().stream()
                        .flatMap(way -> doneAt(way, answers, written).stream())
                        .min(Comparator.comparing(Done::at));
        };
    }

    private boolean isOfWholeCase(DeclaredDuty declared) {
        return declared.provingForm()
                .flatMap(definitions::form)
                .filter(form -> form.cardinality() == Cardinality.ONE_PER_CASE)
                .isPresent();
    }

    /** The earliest time told at a path: a day begins with its first moment in India. Empty where no time is told. */
    static Optional<Instant> earliest(Answers answers, String path) {
        return answers.at(path).stream()
                .flatMap(value -> instant(value).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> instant(Object value) {
        return switch (value) {
            case Instant instant -> Optional.of(instant);
            case LocalDate day -> Optional.of(day.atStartOfDay(PlatformClock.INDIA).toInstant());
            default -> Optional.empty();
        };
    }

    /**
     * Of these duties what entries written before prove already, about the same person; one statement for each department
     * whose forms close them.
     */
    Map<DeclaredDuty, Proof> writtenBefore(UUID person, List<DeclaredDuty> duties) {
        Map<String, Set<String>> formsByDepartment = duties.stream()
                .flatMap(declared -> declared.provingForm().stream())
                .collect(Collectors.groupingBy(
                        form -> form.substring(0, form.indexOf('.')), Collectors.toUnmodifiableSet()));
        List<EntryView> written = formsByDepartment.entrySet().stream()
                .flatMap(each -> entries.writtenBy(each.getKey(), person, each.getValue()).stream())
                .toList();
        return duties.stream()
                .flatMap(declared -> written.stream()
                        .filter(entry -> declared.provingForm().filter(entry.form()::equals).isPresent())
                        .flatMap(entry -> in(declared, entry.id(), person, entry.answers(), written(entry)).stream())
                        .min(Comparator.comparing(Proof::at))
                        .map(proof -> Map.entry(declared, proof))
                        .stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Only what was written first on paper and once was done before it was written here. */
    private static Instant written(EntryView entry) {
        return entry.version() == 1 ? entry.actedAt() : entry.recordedAt();
    }
}
