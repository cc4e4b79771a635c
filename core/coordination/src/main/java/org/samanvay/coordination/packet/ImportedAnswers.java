package org.samanvay.coordination.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samanvay.coordination.entry.FormBook;
import org.samanvay.coordination.entry.FormBook.KnownForm;
import org.samanvay.forms.Answers;
import org.samanvay.spi.ImportedReference;

/** Reads the answers to a packet's form out of those of an imported one. */
@ApplicationScoped
class ImportedAnswers {
    @Inject
    private FormBook forms;

    @Inject
    private Clock clock;

    /** What can be read and passes the check of the packet's form; what does not pass is for the officer to say. */
    Answers read(DeclaredPacket packet, Answers imported) {
        ImportedReference reference = packet.packet().imported().orElseThrow();
        KnownForm form = forms.require(packet.form());
        Map<String, Object> read = new LinkedHashMap<>();
        reference.fields().forEach(field -> imported.at(field.from()).stream()
                .findFirst()
                .ifPresent(answer -> read.put(field.field(), answer)));
        Map<String, Object> plain = form.codec().toPlainJson(new Answers(read));
        return form.check().check(reference.following().apply(plain), clock.instant()).answers();
    }
}
