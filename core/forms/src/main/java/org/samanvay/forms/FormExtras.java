package org.samanvay.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Form;
import org.samanvay.spi.Text;

/**
 * What a form says beside its questions.
 *
 * @param correctedBy codes of the post kinds that may correct an entry; empty: any post of the department
 * @param upgrades one for each version before the present one, in their order
 */
public record FormExtras(
        Optional<Text> guidance,
        Set<String> correctedBy,
        List<Form.LawNote> lawNotes,
        List<Form.Calculated> calculated,
        List<Form.UpgradeFrom> upgrades) {
    static final FormExtras NONE = new FormExtras(Optional.empty(), Set.of(), List.of(), List.of(), List.of());

    public FormExtras {
        correctedBy = Set.copyOf(correctedBy);
        lawNotes = List.copyOf(lawNotes);
        calculated = List.copyOf(calculated);
        upgrades = List.copyOf(upgrades);
    }
}
