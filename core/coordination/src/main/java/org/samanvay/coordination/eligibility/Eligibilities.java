package org.samanvay.coordination.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryProblem;
import org.samanvay.coordination.entry.EntryView;
import org.samanvay.coordination.eligibility.FormFacts.Completed;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.person.PersonLists;
import org.samanvay.coordination.person.PersonRole;
import org.samanvay.coordination.person.PersonView;
import org.samanvay.coordination.state.KnownStates;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Checked;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.eligibility.EligibilityOutcome;
import org.samanvay.forms.eligibility.KnownFacts;

/** Answers who can get what: with facts that a caller tells, and of the persons in the cases that it reads. */
@ApplicationScoped
public class Eligibilities {
    private static final Page ALL = new Page(Page.MAX, Optional.empty());

    @Inject
    private Definitions definitions;

    @Inject
    private SchemeBook book;

    @Inject
    private FormFacts formFacts;

    @Inject
    private Entries entries;

    @Inject
    private PersonLists persons;

    @Inject
    private KnownStates known;

    @Inject
    private Clock clock;

    private AnswerCheck check;

    @PostConstruct
    void prepare() {
        check = AnswerCheck.of(definitions.facts());
    }

    /** What is known of one person of a case from what the caller may read. */
    record PersonFacts(PersonView person, KnownFacts facts) {}

    /**
     * For anybody; nothing of it is kept.
     *
     * @param facts as JSON or GraphQL gave them
     * @param outcomes none: all
     * @throws org.samanvay.coordination.problem.Problem INVALID_ANSWERS, naming each fact that breaks a rule;
     *     INVALID_ARGUMENT where there is no such state
     */
    public Slice<SchemeEligibility> of(
            int state, Map<String, ?> facts, Set<EligibilityOutcome> outcomes, Page page) {
        known.require(state);
        Checked checked = check.check(facts, clock.instant());
        EntryProblem.requireValid(checked.faults());
        return slice(state, KnownFacts.of(checked.answers()), outcomes, page);
    }

    /** What she can get first, then what fits best and lacks least. */
    Slice<SchemeEligibility> slice(int state, KnownFacts facts, Set<EligibilityOutcome> outcomes, Page page) {
        String after = page.after().orElse("");
        List<SchemeEligibility> found = book.in(state).assess(facts).results().stream()
                .filter(result -> outcomes.isEmpty() || outcomes.contains(result.outcome()))
                .map(SchemeEligibility::of)
                .sorted(Comparator.comparing(SchemeEligibility::order))
                .filter(each -> each.order().compareTo(after) > 0)
                .limit(page.limit())
                .toList();
        return page.slice(found, SchemeEligibility::order);
    }

    /** Of each case the persons that the caller knows, with their facts: two statements for all cases. */
    public Map<UUID, List<PersonFacts>> of(Map<UUID, CaseAccess> accesses) {
        Map<UUID, List<PersonView>> known = persons.of(accesses, ALL);
        Map<UUID, List<EntryView>> completed = entries.ofForms(accesses, formFacts.forms());
        Map<UUID, List<PersonFacts>> byCase = new HashMap<>();
        known.forEach((caseFile, all) -> {
            List<EntryView> readable = completed.getOrDefault(caseFile, List.of());
            byCase.put(caseFile, all.stream().map(person -> factsOf(person, readable)).toList());
        });
        return byCase;
    }

    private PersonFacts factsOf(PersonView person, List<EntryView> readable) {
        List<Completed> hers = readable.stream()
                .filter(entry -> entry.person().equals(person.id()))
                .map(entry -> new Completed(entry.form(), entry.answers()))
                .toList();
        return new PersonFacts(person, formFacts.of(person.gender(), hers));
    }

    /** Whom a case is about, where the caller names nobody. */
    static boolean isSurvivor(PersonFacts facts) {
        return facts.person().role() == PersonRole.SURVIVOR;
    }
}
