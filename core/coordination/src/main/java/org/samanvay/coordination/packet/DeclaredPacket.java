package org.samanvay.coordination.packet;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.forms.Answers;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Packet;

/** A packet with the department that declares it. */
record DeclaredPacket(String department, Packet packet) {
    /** Full code of the form from whose entries it starts. */
    String form() {
        return department + "." + packet.form();
    }

    /** Full code of the imported form from which its reference can be read. */
    Optional<String> importedForm() {
        return packet.imported().map(reference -> department + "." + reference.form());
    }

    String code() {
        return department + "." + packet.code();
    }

    /** The number with its year, as officers say it: {@code 12/2026}. Empty where the entry does not tell it. */
    Optional<String> number(Answers answers) {
        Optional<String> number = answers.at(packet.number()).stream().map(String::valueOf).findFirst();
        Optional<Integer> year = answers.at(packet.numberedAt()).stream()
                .filter(Instant.class::isInstance)
                .map(at -> ZonedDateTime.ofInstant((Instant) at, PlatformClock.INDIA).getYear())
                .findFirst();
        return number.flatMap(told -> year.map(of -> told.replaceFirst("^0+(?=.)", "") + "/" + of));
    }

    /** The duties that its intimations serve. */
    List<String> duties() {
        return packet.intimations().stream().flatMap(each -> each.duty().stream()).distinct().toList();
    }

    Stream<Intimation> intimations() {
        return packet.intimations().stream();
    }
}
