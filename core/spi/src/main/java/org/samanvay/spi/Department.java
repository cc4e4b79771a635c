package org.samanvay.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One department's contribution. Exactly one per plugin, found by {@link java.util.ServiceLoader}, with a public
 * constructor that takes no arguments. A department overrides only what it has.
 */
public interface Department {
    /** Lower-kebab and permanent, for instance {@code women-child-welfare}: it prefixes every code of the department. */
    DepartmentId id();

    Text name();

    /** What the department is in law. */
    DepartmentKind kind();

    /** The seats that the department keeps at each level; at least a nodal post for the state and one for a district. */
    default List<PostKind> posts() {
        return List.of();
    }

    /** Helplines, portals and counters by which anybody reaches it. */
    default List<Channel> channels() {
        return List.of();
    }

    default List<Form<?>> forms() {
        return List.of();
    }

    /** Lists from which its forms choose codes. */
    default List<CodeList> codeLists() {
        return List.of();
    }

    /** What other departments may ask of this one by a referral. */
    default List<Service> services() {
        return List.of();
    }

    /** What a person can get from it. */
    default List<Scheme> schemes() {
        return List.of();
    }

    /** A record of questions that only its own schemes ask, beside the common {@link org.samanvay.spi.facts.Facts}. */
    default Optional<Class<? extends Record>> facts() {
        return Optional.empty();
    }

    /** What the law demands of this department, each with its citation. */
    default List<Duty> duties() {
        return List.of();
    }

    /** Rights of women and children that this department makes real. */
    default List<Right> rights() {
        return List.of();
    }

    /** Questions by which its officers judge a danger, every version that was ever used. */
    default List<RiskInstrument> riskInstruments() {
        return List.of();
    }

    /** Figures that its posts owe each other at regular times. */
    default List<PeriodicReturn> returns() {
        return List.of();
    }

    /** Letters that it sends. */
    default List<Letter> letters() {
        return List.of();
    }

    /** What it tells others, all at once, when something comes on record. */
    default List<Packet> packets() {
        return List.of();
    }

    /** What counts as a refusal of its posts, and goes to the level above. */
    default List<Refusal> refusals() {
        return List.of();
    }

    /** How far its own work has come, for its own posts. */
    default List<Lane> lanes() {
        return List.of();
    }

    /** What of different offices may be the same thing. */
    default List<Likeness> likenesses() {
        return List.of();
    }

    /** Registers of establishments and institutions that it keeps. */
    default List<Register> registers() {
        return List.of();
    }

    /** Patterns that it looks for before harm is done, or done again. */
    default List<FindingRule> findingRules() {
        return List.of();
    }

    /** Rounds of inspections that it makes each month. */
    default List<Inspection> inspections() {
        return List.of();
    }

    /** Trainings that laws ask of the officers at some of its posts. */
    default List<MandatoryTraining> trainings() {
        return List.of();
    }

    /** Codes of its post kinds that the law makes answerable for a child at risk: only they see a finding about one. */
    default Set<String> childProtectionPosts() {
        return Set.of();
    }

    /**
     * Whether it may be asked, on an authority's written order, what it knows of an establishment. Not where what it knows
     * of places it knows from those whom it treats or counsels: that stays with them.
     */
    default boolean answersInformationRequests() {
        return true;
    }
}
