package org.samanvay.coordination.duty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/**
 * Every declared duty by what starts it and by what closes it, made once: a change that concerns no duty learns that from
 * memory and pays no statement for it.
 */
@ApplicationScoped
class DutyBook {
    @Inject
    private Definitions definitions;

    private final Map<Key, DeclaredDuty> all = new HashMap<>();
    private final Map<Key, List<DeclaredDuty>> byLine = new HashMap<>();
    private final Map<String, List<DeclaredDuty>> startedByForm = new HashMap<>();
    private final Map<String, List<DeclaredDuty>> startedByService = new HashMap<>();
    private final Map<Trigger.CaseStatus, List<DeclaredDuty>> startedByCase = new HashMap<>();
    private final Map<String, List<DeclaredDuty>> provedByForm = new HashMap<>();
    private final Map<String, List<DeclaredDuty>> provedByLetter = new HashMap<>();

    /** A duty's code is its department's own. */
    private record Key(String department, String code) {}

    @PostConstruct
    void read() {
        for (DepartmentDefinition department : definitions.departments()) {
            Map<String, String> followed = new HashMap<>();
            department.duties().forEach(duty -> duty.follows().ifPresent(code -> followed.put(duty.code(), code)));
            department.duties()
                    .forEach(duty -> add(DeclaredDuty.of(department.id(), duty, oldest(duty.code(), followed))));
        }
    }

    /** Each follows an earlier one, so this ends. */
    private static String oldest(String code, Map<String, String> followed) {
        String oldest = code;
        while (followed.containsKey(oldest)) {
            oldest = followed.get(oldest);
        }
        return oldest;
    }

    private void add(DeclaredDuty declared) {
        all.put(new Key(declared.department(), declared.code()), declared);
        put(byLine, new Key(declared.department(), declared.line()), declared);
        declared.events().forEach(event -> start(event, declared));
        declared.provingForm().ifPresent(form -> put(provedByForm, form, declared));
        DeclaredDuty.letterOf(declared.duty().evidence()).ifPresent(letter -> put(provedByLetter, letter, declared));
    }

    private void start(Trigger event, DeclaredDuty declared) {
        switch (event) {
            case Trigger.FormSubmitted submitted -> put(startedByForm, submitted.form(), declared);
            case Trigger.FieldBecomes becomes -> put(startedByForm, becomes.form(), declared);
            case Trigger.ReferralBecomes referral ->
                put(startedByService, referral.service().orElse(anyServiceOf(declared.department())), declared);
            case Trigger.CaseBecomes changed -> put(startedByCase, changed.status(), declared);
            case Trigger.FirstOf first -> throw new IllegalStateException("taken apart before");
            case Trigger.Noted noted -> {}
        }
    }

    private static <K> void put(Map<K, List<DeclaredDuty>> by, K what, DeclaredDuty declared) {
        List<DeclaredDuty> known = by.computeIfAbsent(what, none -> new ArrayList<>());
        if (!known.contains(declared)) {
            known.add(declared);
        }
    }

    private static String anyServiceOf(String department) {
        return department + ".*";
    }

    /** Empty for a duty that a later release no longer knows. */
    Optional<DeclaredDuty> find(String department, String code) {
        return Optional.ofNullable(all.get(new Key(department, code)));
    }

    /** What to call a duty; the code itself where it is no longer known. */
    Text name(String department, String code) {
        return find(department, code)
                .map(declared -> declared.duty().name())
                .orElseGet(() -> Text.of(code, code));
    }

    /** Whether the department declares a duty of the kind. */
    boolean hasKind(String department, DutyKind kind) {
        return all.values().stream()
                .anyMatch(declared -> declared.department().equals(department) && declared.duty().kind() == kind);
    }

    /** The rules that demand the same, each in its time; itself among them. */
    List<DeclaredDuty> lineOf(DeclaredDuty declared) {
        return byLine.getOrDefault(new Key(declared.department(), declared.line()), List.of(declared));
    }

    Stream<DeclaredDuty> all() {
        return all.values().stream();
    }

    List<DeclaredDuty> startedByForm(String form) {
        return startedByForm.getOrDefault(form, List.of());
    }

    List<DeclaredDuty> startedByReferral(String service, String department) {
        return Stream.of(service, anyServiceOf(department))
                .flatMap(code -> startedByService.getOrDefault(code, List.of()).stream())
                .distinct()
                .toList();
    }

    List<DeclaredDuty> startedByCase(Trigger.CaseStatus status) {
        return startedByCase.getOrDefault(status, List.of());
    }

    List<DeclaredDuty> provedByForm(String form) {
        return provedByForm.getOrDefault(form, List.of());
    }

    List<DeclaredDuty> provedByLetter(String letter) {
        return provedByLetter.getOrDefault(letter, List.of());
    }
}
