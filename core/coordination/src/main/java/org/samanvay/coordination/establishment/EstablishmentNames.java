package org.samanvay.coordination.establishment;

import java.util.Optional;
import org.samanvay.spi.Register;
import org.samanvay.spi.Text;

/** What an establishment is called where a register hides its places. */
public final class EstablishmentNames {
    private EstablishmentNames() {}

    /** On the screen of somebody who may not know which one it is: what it is, and its code, to tell two apart. */
    static Text withoutPlace(Register register, String code) {
        return Text.of(register.one().en() + " " + code, register.one().hi() + " " + code);
    }

    /**
     * In a letter. Paper goes from hand to hand: where its register hides places, no letter tells which one it is.
     *
     * @param register that the establishment stands in; empty where no department declares it any more
     */
    public static Text onPaper(Optional<Register> register, Text name) {
        return register.filter(kept -> kept.hidden().isPresent())
                .map(kept -> Text.of(
                        kept.one().en() + " (its place is confidential)", kept.one().hi() + " (स्थान गोपनीय)"))
                .orElse(name);
    }
}
