package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.casefile.Participations;
import org.samanvay.coordination.duty.DutySeats.Seat;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.identifier.Ids;

/**
 * Opens, closes, moves and marks the duties of a case as an event demands, in the event's own transaction: what is said of
 * the case and what the law makes of it are stored together or not at all.
 */
@ApplicationScoped
class SettlingDuties {
    @Inject
    private DutyStore store;

    @Inject
    private DutyBook book;

    @Inject
    private DutySeats seats;

    @Inject
    private DutyClock times;

    @Inject
    private Proofs proofs;

    @Inject
    private Participations participations;

    @Inject
    private CurrentViewer current;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    /**
     * What an event says of duties.
     *
     * @param owed what it starts
     * @param proven what it proves to be done
     * @param unsaid what an earlier version of the same entry may have started and this one does not
     * @param unproven what an earlier version of the same entry may have proved and this one does not
     */
    record Said(
            List<Owed> owed, Map<DeclaredDuty, Proof> proven, List<DeclaredDuty> unsaid, List<DeclaredDuty> unproven) {
        static Said owed(List<Owed> owed) {
            return new Said(owed, Map.of(), List.of(), List.of());
        }

        Set<DeclaredDuty> concerned(DutyBook book) {
            Set<DeclaredDuty> all = new LinkedHashSet<>(proven.keySet());
            owed.forEach(each -> all.addAll(book.lineOf(each.declared())));
            all.addAll(unsaid);
            all.addAll(unproven);
            return all;
        }
    }

    /** @return the duties that were opened */
    List<UUID> settle(Happening happening, Said said) {
        Set<DeclaredDuty> concerned = said.concerned(book);
        return concerned.isEmpty() ? List.of() : settle(happening, said, store.ofCase(happening.caseFile(), concerned));
    }

    /** The same where all duties of the case that are concerned were read before, in this change. */
    List<UUID> settle(Happening happening, Said said, List<KnownDuty> known) {
        List<UUID> opened = new ArrayList<>();
        steps.together(() -> {
            opened.addAll(open(happening, said, known));
            known.forEach(duty -> look(happening, said, duty));
        });
        return opened;
    }

    private List<UUID> open(Happening happening, Said said, List<KnownDuty> known) {
        List<Owed> fresh = said.owed().stream()
                .filter(owed -> known.stream().noneMatch(duty -> isOf(duty, owed.declared(), happening)
                        || FirstLaw.decides(duty, owed, happening, said.unsaid())))
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        DutySeats.Found found = seats.find(happening, fresh.stream().map(Owed::declared).toList());
        Map<DeclaredDuty, Proof> proven = new HashMap<>(said.proven());
        if (found.hasProvingEntries()) {
            proofs.writtenBefore(
                            happening.person(),
                            fresh.stream()
                                    .map(Owed::declared)
                                    .filter(declared -> !declared.isOfEachEntry() && !said.proven().containsKey(declared))
                                    .toList())
                    .forEach(proven::put);
        }
        List<NewDuty> opened = fresh.stream()
                .map(owed -> opened(happening, owed, found.seat(owed.declared()), provenAtOnce(owed, proven)))
                .toList();
        store.insert(opened, clock.instant());
        opened.stream()
                .filter(duty -> duty.seat().letIn())
                .flatMap(duty -> Optional.ofNullable(duty.seat().post()).stream())
                .distinct()
                .forEach(post -> participations.add(happening.caseFile(), post));
        opened.forEach(duty -> tell(happening, duty));
        return opened.stream().map(NewDuty::id).toList();
    }

    /** What the next entry closes is not closed by the entry that starts it. */
    private static @Nullable Proof provenAtOnce(Owed owed, Map<DeclaredDuty, Proof> proven) {
        return owed.declared().isClosedByNextEntry() ? null : proven.get(owed.declared());
    }

    private static boolean isOf(KnownDuty duty, DeclaredDuty declared, Happening happening) {
        return duty.declared().equals(declared) && FirstLaw.isSameOccurrence(duty, declared, happening);
    }

    private NewDuty opened(Happening happening, Owed owed, Seat seat, @Nullable Proof proof) {
        DutyClock.Times due = times.of(owed.declared().duty(), happening.state(), owed.at());
        return new NewDuty(Ids.next(), happening, owed, seat, due, proof);
    }

    private void tell(Happening happening, NewDuty duty) {
        Step opened = step(happening, StepKind.DUTY_OPENED, duty.id(), duty.owed().declared());
        UUID post = duty.seat().post();
        steps.write(post == null || !duty.seat().reads() ? opened : opened.telling(post));
        if (duty.proof() != null) {
            steps.write(step(happening, StepKind.DUTY_DONE, duty.id(), duty.owed().declared()));
        }
    }

    private void look(Happening happening, Said said, KnownDuty duty) {
        KnownDuty seen = lookAtEvent(happening, said, duty);
        Proof proof = said.proven().get(duty.declared());
        if (proof != null && proof.proves(duty)) {
            prove(happening, seen, proof);
        } else if (happening.subject().equals(duty.proof()) && said.unproven().contains(duty.declared())) {
            store.reopen(seen);
            steps.write(step(happening, StepKind.DUTY_REOPENED, duty.id(), duty.declared()));
        }
    }

    private void prove(Happening happening, KnownDuty duty, Proof proof) {
        boolean toldAnew = proof.told() && proof.id().equals(duty.proof()) && !proof.at().equals(duty.doneAt());
        if (duty.canBeDone() || toldAnew) {
            store.done(duty, proof, happening.by().post(), clock.instant());
            steps.write(step(happening, StepKind.DUTY_DONE, duty.id(), duty.declared()));
        }
    }

    /**
     * An event that was earlier than was known moves the clock; one that is told later, or no more, does not.
     *
     * @return the duty as it is then stored
     */
    private KnownDuty lookAtEvent(Happening happening, Said said, KnownDuty duty) {
        Optional<Instant> told = said.owed().stream()
                .filter(owed -> isOf(duty, owed.declared(), happening))
                .map(owed -> owed.told() ? owed.at() : duty.eventAt())
                .findFirst();
        boolean itsEvent = duty.source().equals(happening.subject());
        if (told.isEmpty()) {
            boolean gone = itsEvent && said.unsaid().contains(duty.declared())
                    || said.owed().stream().anyMatch(owed -> FirstLaw.overtakes(owed, duty, happening));
            if (gone && duty.isOpen() && duty.eventCorrectedAt() == null) {
                return mark(happening, duty);
            }
            return duty;
        }
        if (told.get().isBefore(duty.eventAt())) {
            store.move(
                    duty, told.get(), happening.subject(), times.of(duty.declared().duty(), happening.state(), told.get()));
            steps.write(step(happening, StepKind.DUTY_EVENT_MOVED, duty.id(), duty.declared()));
            return duty.written();
        }
        if (itsEvent && told.get().isAfter(duty.eventAt()) && duty.isOpen() && duty.eventCorrectedAt() == null) {
            return mark(happening, duty);
        }
        if (itsEvent && told.get().equals(duty.eventAt()) && duty.eventCorrectedAt() != null) {
            store.unmark(duty);
            return duty.written();
        }
        return duty;
    }

    private KnownDuty mark(Happening happening, KnownDuty duty) {
        store.mark(duty, current.account(), clock.instant());
        Step corrected = step(happening, StepKind.DUTY_EVENT_CORRECTED, duty.id(), duty.declared());
        steps.write(Stream.ofNullable(duty.post()).map(corrected::telling).findFirst().orElse(corrected));
        return duty.written();
    }

    private Step step(Happening happening, StepKind kind, UUID duty, DeclaredDuty declared) {
        return Step.of(happening.caseFile(), kind, happening.by(), current.account())
                .about(duty)
                .detail(declared.code());
    }
}
