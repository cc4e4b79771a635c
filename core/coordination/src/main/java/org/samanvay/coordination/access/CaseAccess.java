package org.samanvay.coordination.access;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the caller may see of one case. Its absence means that the case does not exist for the caller.
 *
 * @param ownerDepartment the department of the post that owns the case
 * @param seats the posts of the case through which the caller takes part, and their departments
 * @param shared what live referrals to these seats name: {@code form#path}, for {@code case} and {@code person} too
 */
public record CaseAccess(
        UUID caseFile,
        int state,
        int district,
        String ownerDepartment,
        Map<UUID, String> seats,
        Set<SharedField> shared) {

    /**
     * A field that a referral shares.
     *
     * @param from the department that shares it
     * @param person whom the referral is about
     */
    public record SharedField(String from, UUID person, String form, String path) {}

    /** The same, through the seats of some departments only; what referrals share stays. */
    public CaseAccess through(Predicate<String> departments) {
        Map<UUID, String> kept = new HashMap<>(seats);
        return kept.values().removeIf(departments.negate())
                ? new CaseAccess(caseFile, state, district, ownerDepartment, Map.copyOf(kept), shared)
                : this;
    }

    /** Whether the caller's own department wrote it, so that it reads all of it. */
    public boolean isOwn(String department) {
        return seats.containsValue(department);
    }

    public boolean ownsCase() {
        return isOwn(ownerDepartment);
    }

    /** Whether a referral shares what the case is about. */
    public boolean sharesCategory() {
        return shared.stream().anyMatch(field -> isOfCase(field, "category"));
    }

    private static boolean isOfCase(SharedField field, String path) {
        return field.form().equals("case") && field.path().equals(path);
    }

    /** Whether a referral about the person shares this of her: {@code identity}, {@code safeContact}. */
    public boolean sharesOfPerson(UUID person, String path) {
        return sharedPaths(person, "person").contains(path);
    }

    /** Whether a live referral to the caller is about this person. */
    public boolean isAskedFor(UUID person) {
        return shared.stream().anyMatch(field -> field.person().equals(person));
    }

    /** The paths of a form's entries that referrals about the person share with the caller. */
    public Set<String> sharedPaths(UUID person, String form) {
        Set<String> paths = new HashSet<>();
        for (SharedField field : shared) {
            if (field.person().equals(person) && field.form().equals(form)) {
                paths.add(field.path());
            }
        }
        return Collections.unmodifiableSet(paths);
    }
}
