package org.samanvay.spi;

import java.util.List;

/**
 * One department's contribution. Exactly one per plugin, found by {@link java.util.ServiceLoader}, with a public
 * constructor that takes no arguments. A department overrides only what it has.
 */
public interface Department {
    /** Lower-kebab and permanent, for instance {@code women-child-welfare}: it prefixes every code of the department. */
    DepartmentId id();

    Text name();

    /** The seats that the department keeps at each level; at least a nodal post for the state and one for a district. */
    default List<PostKind> posts() {
        return List.of();
    }

    default List<Form<?>> forms() {
        return List.of();
    }

    /** What other departments may ask of this one by a referral. */
    default List<Service> services() {
        return List.of();
    }

    /** What the law demands of this department, each with its citation. */
    default List<Duty> duties() {
        return List.of();
    }
}
