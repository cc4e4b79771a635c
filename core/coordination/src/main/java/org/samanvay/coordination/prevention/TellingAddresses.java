package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samanvay.coordination.address.IncidentAddresses;
import org.samanvay.coordination.entry.EntryStored;
import org.samanvay.forms.Answers;
import org.samanvay.spi.FindingRule.ToldIn;

/** Remembers the address that an entry tells, where a rule asks for it, as a keyed hash and in the entry's transaction. */
@ApplicationScoped
class TellingAddresses {
    @Inject
    private PreventionBook book;

    @Inject
    private IncidentAddresses addresses;

    void whenStored(@Observes EntryStored stored) {
        book.addressesToldIn(stored.form()).forEach(told -> remember(told, stored));
    }

    private void remember(ToldIn told, EntryStored stored) {
        List<Object> address = stored.answers().at(told.address());
        Optional<LocalDate> day = lastDay(stored.answers(), told.happenedOn());
        if (address.isEmpty() || day.isEmpty()) {
            addresses.noneInEntry(stored.entry());
        } else {
            addresses.ofEntry(
                    stored.caseFile(),
                    stored.person(),
                    stored.entry(),
                    day.get(),
                    stored.by().post(),
                    String.valueOf(address.getFirst()));
        }
    }

    private static Optional<LocalDate> lastDay(Answers answers, String path) {
        return answers.at(path).stream()
                .map(String::valueOf)
                .map(LocalDate::parse)
                .max(LocalDate::compareTo);
    }
}
