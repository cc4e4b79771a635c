package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.paper.Paper;
import org.samanvay.coordination.paper.Sheet;
import org.samanvay.coordination.paper.Stamp;

/** Puts what a letter tells of persons in its places, and prints a copy. */
@ApplicationScoped
class PrintingLetter {
    @Inject
    private Settings settings;

    /** @param recipient to whom the copy goes; the original says it as its addressee */
    byte[] print(LetterText text, int copy, List<String> recipient) {
        Sheet sheet = text.sheet();
        List<String> lines = copy == 1 ? List.of() : recipient;
        return Paper.print(
                sheet.with(words -> Told.filled(words, sheet.language(), text.told())),
                new Stamp(
                        copy,
                        lines.stream()
                                .map(line -> Told.filled(line, sheet.language(), text.told()))
                                .toList(),
                        settings.isDemonstration()));
    }
}
