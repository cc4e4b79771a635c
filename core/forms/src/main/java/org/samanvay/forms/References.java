package org.samanvay.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.samanvay.spi.Letter;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Register;

/**
 * What definitions point to in each other, once all are read. Of one department alone, what it names of others is
 * believed.
 */
final class References {
    private final Map<String, FormModel> forms;
    private final Map<String, DepartmentDefinition> departments;
    private final Optional<String> alone;

    /** @param alone the only department that is read; empty when all are */
    References(Map<String, FormModel> forms, Map<String, DepartmentDefinition> departments, Optional<String> alone) {
        this.forms = forms;
        this.departments = departments;
        this.alone = alone;
    }

    /** A form of the department by its short code, or of any by its full one. */
    Optional<FormModel> form(DepartmentDefinition of, String code) {
        return Optional.ofNullable(forms.get(code.indexOf('.') < 0 ? of.full(code) : code));
    }

    Optional<FormModel> formByFullCode(String full) {
        return Optional.ofNullable(forms.get(full));
    }

    void requireForm(String full, Place place) {
        if (!forms.containsKey(full) && !isBelieved(full)) {
            place.fault("%s is no form".formatted(full), "name a form by its full code, department.form");
        }
    }

    /** @param field full form code, {@code #}, path */
    void requireField(String field, Place place) {
        int hash = field.indexOf('#');
        if (hash > 0 && isBelieved(field.substring(0, hash))) {
            return;
        }
        FormModel form = hash < 0 ? null : forms.get(field.substring(0, hash));
        if (form == null
                || FieldPaths.of(form).field(field.substring(hash + 1)).isEmpty()) {
            place.fault("%s is no field".formatted(field), "write full form code, #, path of the field");
        }
    }

    void requireService(String full, Place place) {
        if (!isBelieved(full) && !known(full, each -> codes(each.services(), ServiceDefinition::code))) {
            place.fault("%s is no service".formatted(full), "name a service by its full code, department.service");
        }
    }

    void requireRegister(String full, Place place) {
        if (!isBelieved(full)
                && !known(full, each -> codes(each.registers(), (Register register) -> each.full(register.code())))) {
            place.fault("%s is no register".formatted(full), "name a register by its full code, department.register");
        }
    }

    void requireLetter(String full, Place place) {
        if (!isBelieved(full)
                && !known(full, each -> codes(each.letters(), (Letter letter) -> each.full(letter.code())))) {
            place.fault("%s is no letter".formatted(full), "name a letter by its full code, department.letter");
        }
    }

    void requirePost(DepartmentDefinition of, String code, String what, Place place) {
        if (!codes(of.posts(), PostKind::code).contains(code)) {
            place.fault("%s %s is unknown".formatted(what, code), "name a post kind of this department");
        }
    }

    /** @param full {@code department.post-kind} */
    void requirePost(String full, Place place) {
        if (!isBelieved(full) && !known(full, each -> codes(each.posts(), (PostKind post) -> each.full(post.code())))) {
            place.fault("%s is no post kind".formatted(full), "name a post kind by its full code, department.post-kind");
        }
    }

    /** A kind of post of any department. */
    void requirePost(String department, String code, Place place) {
        DepartmentDefinition owner = departments.get(department);
        boolean known = owner == null
                ? isBelieved(department + ".")
                : codes(owner.posts(), PostKind::code).contains(code);
        if (!known) {
            place.fault("%s/%s is no post".formatted(department, code), "name a department and one of its post kinds");
        }
    }

    static <T> Set<String> codes(Iterable<T> all, Function<T, String> code) {
        Map<String, T> found = new HashMap<>();
        all.forEach(each -> found.put(code.apply(each), each));
        return found.keySet();
    }

    private boolean known(String full, Function<DepartmentDefinition, Set<String>> codes) {
        int dot = full.indexOf('.');
        DepartmentDefinition owner = dot < 0 ? null : departments.get(full.substring(0, dot));
        return owner != null && codes.apply(owner).contains(full);
    }

    private boolean isBelieved(String fullCode) {
        return alone.isPresent() && fullCode.indexOf('.') > 0 && !fullCode.startsWith(alone.get() + ".");
    }
}
