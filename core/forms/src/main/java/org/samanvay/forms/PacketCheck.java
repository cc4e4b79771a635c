package org.samanvay.forms;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Intimation;
import org.samanvay.spi.Intimation.Sending;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Packet;
import org.samanvay.spi.Refusal;

/** Checks packets, whose recipients are other departments' posts, once every department is known; and refusals. */
final class PacketCheck {
    private final References references;

    PacketCheck(References references) {
        this.references = references;
    }

    void check(DepartmentDefinition department, Place place) {
        department.packets().forEach(packet -> check(department, packet, place.at("/" + packet.code())));
        department.refusals().forEach(refusal -> check(department, refusal, place.at("/" + refusal.code())));
    }

    private void check(DepartmentDefinition department, Refusal refusal, Place place) {
        place.requireCode("refusal code", refusal.code());
        place.requireText("name", refusal.name());
        place.requireLaw(refusal.law());
        place.requireVerification(refusal.verification());
        String form = department.full(refusal.form());
        references.requireForm(form, place);
        references
                .formByFullCode(form)
                .ifPresent(model -> ConditionCheck.check(refusal.when(), model.fields(), place));
        if (refusal.decideWithin().amount() < 1) {
            place.fault("no time to decide", "say within how many hours or days the level above decides");
        }
    }

    private void check(DepartmentDefinition department, Packet packet, Place place) {
        place.requireCode("packet code", packet.code());
        place.requireText("name", packet.name());
        String form = department.full(packet.form());
        references.requireForm(form, place);
        references.requireField(form + "#" + packet.number(), place);
        references.requireField(form + "#" + packet.numberedAt(), place);
        packet.imported().ifPresent(reference ->
                new ImportedReferenceCheck(references).check(department, packet, reference, place.at("/imported")));
        if (packet.intimations().isEmpty()) {
            place.fault("packet without an intimation", "name what is to be told");
        }
        Set<String> seen = new HashSet<>();
        for (Intimation intimation : packet.intimations()) {
            Place at = place.at("/" + intimation.code());
            if (!seen.add(intimation.code())) {
                at.fault("intimation twice", "give each its own code");
            }
            check(department, form, intimation, at);
        }
    }

    private void check(DepartmentDefinition department, String form, Intimation intimation, Place place) {
        place.requireCode("intimation code", intimation.code());
        place.requireText("name", intimation.name());
        place.requireLaw(intimation.law());
        place.requireVerification(intimation.verification());
        intimation.note().ifPresent(note -> place.requireText("note", note));
        intimation.when().ifPresent(condition -> references
                .formByFullCode(form)
                .ifPresent(model -> ConditionCheck.check(condition, model.fields(), place)));
        intimation.duty()
                .filter(code -> !References.codes(department.duties(), Duty::code).contains(code))
                .ifPresent(code -> place.fault("serves unknown duty " + code, "name a duty of this department"));
        checkSending(department, intimation.sending(), place);
    }

    private void checkSending(DepartmentDefinition department, Sending sending, Place place) {
        switch (sending) {
            case Sending.ToAuthority to -> {
                place.requireText("designation", to.designation());
                checkLetter(department, to.letter(), place);
            }
            case Sending.ToPerson to -> checkLetter(department, to.letter(), place);
            case Sending.ToPost to -> {
                references.requirePost(to.department(), to.postKind(), place);
                references.requireService(to.service(), place);
                to.letter().ifPresent(letter -> references.requireLetter(department.full(letter), place));
            }
        }
    }

    /** Nobody is asked on what basis a packet goes out: its letters cite their law. */
    private static void checkLetter(DepartmentDefinition department, String code, Place place) {
        Optional<Letter> letter =
                department.letters().stream().filter(each -> each.code().equals(code)).findFirst();
        if (letter.isEmpty()) {
            place.fault(code + " is no letter of this department", "declare it among its letters");
        } else if (letter.get().law().isEmpty() || !(letter.get().about() instanceof Letter.About.Entry)) {
            place.fault(code + " is no letter about an entry that cites its law", "make it from a form, and cite the law");
        }
    }
}
