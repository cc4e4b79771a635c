package org.samanvay.coordination.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.eligibility.FormFacts.Completed;
import org.samanvay.coordination.eligibility.Standings.Standing;
import org.samanvay.coordination.entry.Entries;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.coordination.person.Gender;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.forms.eligibility.EligibilityOutcome;
import org.samanvay.forms.eligibility.KnownFacts;
import org.samanvay.forms.eligibility.Rules;

/**
 * Reckons anew what a person can get, when an entry that tells facts is written and when the rules change. Only the
 * department's own entries count, so that its news never tells what another one wrote.
 */
@ApplicationScoped
class Reckoning {
    @Inject
    private SchemeBook book;

    @Inject
    private FormFacts formFacts;

    @Inject
    private Entries entries;

    @Inject
    private Standings standings;

    @Inject
    private PersonKeys keys;

    @Inject
    private Changes changes;

    @Inject
    private Database database;

    /** Whose standing it is. */
    record Subject(UUID caseFile, int state, UUID person, String department) {}

    void whenStored(@Observes EntryStored stored) {
        if (formFacts.forms().contains(stored.form())) {
            reckon(new Subject(stored.caseFile(), stored.state(), stored.person(), stored.department()));
        }
    }

    /** For the server's own looks: the keys that it opens are forgotten with each person. */
    @ActivateRequestContext
    public void reckonAnew(Subject subject) {
        changes.inTransaction(() -> reckon(subject));
    }

    private boolean reckon(Subject subject) {
        Optional<DataKey> key = keys.find(subject.person());
        if (key.isEmpty()) {
            return false;
        }
        Rules rules = book.in(subject.state());
        Optional<Standing> before = standings.find(subject.person(), subject.department(), key.get());
        Standing now = before.orElse(Standing.NONE).now(eligible(rules, subject));
        if (before.isPresent()) {
            standings.update(now, rules.fingerprint(), key.get());
        } else {
            standings.insert(
                    subject.caseFile(),
                    subject.state(),
                    subject.person(),
                    subject.department(),
                    rules.fingerprint(),
                    now,
                    key.get());
        }
        return true;
    }

    private List<String> eligible(Rules rules, Subject subject) {
        List<Completed> hers = entries.writtenBy(subject.department(), subject.person(), formFacts.forms()).stream()
                .map(entry -> new Completed(entry.form(), entry.answers()))
                .toList();
        KnownFacts facts = formFacts.of(gender(subject.person()), hers);
        return rules.assess(facts).results().stream()
                .filter(result -> result.outcome() == EligibilityOutcome.ELIGIBLE)
                // What everybody can get is no news about her.
                .filter(result -> !result.scheme().scheme().criteria().isEmpty())
                .map(result -> result.scheme().code())
                .toList();
    }

    private Gender gender(UUID person) {
        return database.find(row -> Gender.valueOf(row.text(1)), "SELECT gender FROM person WHERE id = ?", person)
                .orElseThrow();
    }
}
