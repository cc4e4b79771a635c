package org.samanvay.coordination.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the caller may see of one case. Its absence means that the case does not exist for the caller.
 *
 * @param ownerDepartment the department of the post that owns the case
 * @param open whether the case was open when this was read
 * @param seats the posts of the case through which the caller takes part, and their departments
 * @param withheld full codes of forms of its own departments that it reads of its own seats alone: of bodies kept apart from a
 *     nodal post
 * @param shared what live referrals to these seats name
 */
public record CaseAccess(
        UUID caseFile,
        int state,
        int district,
        String ownerDepartment,
        boolean open,
        Map<UUID, String> seats,
        Set<String> withheld,
        Shared shared) {

    /** The same, through the seats of some departments only; what referrals share stays. */
    public CaseAccess through(Predicate<String> departments) {
        Map<UUID, String> kept = new HashMap<>(seats);
        return kept.values().removeIf(departments.negate())
                ? new CaseAccess(caseFile, state, district, ownerDepartment, open, Map.copyOf(kept), withheld, shared)
                : this;
    }

    /** Whether the caller's own department wrote it, so that it reads all of it. */
    public boolean isOwn(String department) {
        return seats.containsValue(department);
    }

    /** Whether it reads the whole of an entry of its department, by the post that wrote it. */
    public boolean readsWhole(String department, String form, UUID by) {
        return isOwn(department) && (!withheld.contains(form) || seats.containsKey(by));
    }

    public boolean ownsCase() {
        return isOwn(ownerDepartment);
    }

    /** Whether a referral shares what the case is about. */
    public boolean sharesCategory() {
        return shared.forms().stream()
                .anyMatch(of -> of.form().equals("case") && !shared.senders(of, "category").isEmpty());
    }

    /** Whether a referral about the person shares this of her: {@code identity}, {@code safeContact}. */
    public boolean sharesOfPerson(UUID person, String path) {
        return sharedPaths(person, "person").contains(path);
    }

    /** Whether a live referral to the caller is about this person. */
    public boolean isAskedFor(UUID person) {
        return shared.forms().stream().anyMatch(of -> of.person().equals(person));
    }

    /** The paths of a form's entries that referrals about the person share with the caller. */
    public Set<String> sharedPaths(UUID person, String form) {
        return shared.paths(person, form);
    }
}
