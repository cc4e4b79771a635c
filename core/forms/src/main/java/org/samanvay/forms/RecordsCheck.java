package org.samanvay.forms;

import java.util.HashSet;
import java.util.Set;
import org.samanvay.spi.CodeList;
import org.samanvay.spi.HiddenPlaces;
import org.samanvay.spi.KeptApart;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;

/** Checks what a department keeps: code lists, registers, who corrects its entries, and facts that answers tell. */
final class RecordsCheck {
    private final References references;
    private final FormModel facts;

    RecordsCheck(References references, FormModel facts) {
        this.references = references;
        this.facts = facts;
    }

    void check(DepartmentDefinition department, Place place) {
        department.codeLists().forEach(list -> checkList(list, place.at("/" + list.code())));
        department.posts().forEach(post -> post.hidden().ifPresent(hidden -> checkHidden(department, post, hidden, place)));
        department.posts().forEach(post -> post.apart().ifPresent(apart -> checkApart(post, apart, place)));
        department.registers().forEach(register -> checkRegister(department, register, place.at("/" + register.code())));
        for (FormModel form : department.forms()) {
            Place at = new Place(form.code(), place.faults());
            form.extras().correctedBy().forEach(post -> references.requirePost(department, post, "correcting post", at));
            FieldPaths.of(form).all().forEach((path, field) -> {
                checkFact(field, at.at("#" + path));
                checkRegisters(field, at.at("#" + path));
            });
        }
    }

    private static void checkApart(PostKind post, KeptApart apart, Place place) {
        Place at = place.at("/" + post.code());
        at.requireWords("source", apart.source(), "name the law that keeps its cases apart, or Design proposal");
        if (post.nodal()) {
            at.fault("nodal post kept apart from itself", "keep apart the posts whose cases it must not read");
        }
    }

    private static void checkList(CodeList list, Place place) {
        place.requireCode("code of the list", list.code());
        place.requireText("name", list.name());
        place.requireWords("source", list.source(), "name where the codes come from, or Design proposal");
        if (list.entries().isEmpty()) {
            place.fault("code list without a code", "give it at least one");
        }
        Set<String> seen = new HashSet<>();
        for (CodeList.Entry entry : list.entries()) {
            Place at = place.at("/" + entry.value());
            if (entry.value().isBlank() || entry.value().length() > 64 || !entry.value().equals(entry.value().strip())) {
                at.fault("code that is blank, padded or longer than 64", "write the code alone");
            }
            if (!seen.add(entry.value())) {
                at.fault("code twice", "give each value once; what changed its meaning gets a new value");
            }
            at.requireText("name", entry.name());
            SchemeCheck.checkValidity(entry.validity(), at);
        }
    }

    private void checkRegister(DepartmentDefinition department, Register register, Place place) {
        place.requireCode("register code", register.code());
        place.requireText("name", register.name());
        place.requireText("name of one entry", register.one());
        place.requireWords("source", register.source(), "name the law or order, or Design proposal");
        if (register.statuses().isEmpty()) {
            place.fault("register without a status", "name at least one, the first for a new entry");
        }
        register.statuses().forEach(status -> {
            place.requireCode("status code", status.code());
            place.requireText("status", status.name());
        });
        if (register.keptBy().isEmpty()) {
            place.fault("register that nobody keeps", "name the post kinds that keep it");
        }
        register.keptBy().forEach(post -> references.requirePost(department, post, "keeping post", place));
        register.hidden().ifPresent(hidden -> checkHidden(department, hidden, place));
    }

    private void checkHidden(DepartmentDefinition department, PostKind post, HiddenPlaces hidden, Place place) {
        Place at = place.at("/" + post.code());
        if (post.nodal() || post.level() != Level.LOCAL) {
            at.fault("hidden place of a post that everybody must find", "hide the place of a local post that is not nodal");
        }
        checkHidden(department, hidden, at);
    }

    private void checkHidden(DepartmentDefinition department, HiddenPlaces hidden, Place place) {
        if (hidden.toldWith().isEmpty()) {
            place.fault("hidden places that nobody is ever told", "name the services by which somebody is brought there");
        }
        hidden.toldWith().stream()
                .sorted()
                .forEach(service -> references.requireService(department.full(service), place));
    }

    private void checkRegisters(FormField field, Place place) {
        if (field.type() instanceof FieldType.Reference reference) {
            reference.registers().forEach(register -> references.requireRegister(register, place));
        }
    }

    private void checkFact(FormField field, Place place) {
        field.fact().ifPresent(name -> {
            boolean fits = ConditionPaths.find(facts.fields(), name)
                    .filter(fact -> sameKind(fact.type(), field.type()))
                    .isPresent();
            if (!fits) {
                place.fault(
                        "tells no fact %s of this type".formatted(name),
                        "name a component of Facts of the same type, its own enum included");
            }
        });
    }

    private static boolean sameKind(FieldType one, FieldType other) {
        return one instanceof FieldType.OneChoice fact && other instanceof FieldType.OneChoice answer
                ? fact.type() == answer.type()
                : one.getClass() == other.getClass();
    }
}
