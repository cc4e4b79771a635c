package org.samanvay.coordination.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every role, age and household against every age of the other. */
class MayConsentForTest {
    @Test
    void onlyAnAdultGuardianOutsideTheHouseholdDecidesForAChild() {
        for (PersonRole role : PersonRole.values()) {
            for (AgeGroup age : AgeGroup.values()) {
                for (boolean household : new boolean[] {true, false}) {
                    for (AgeGroup other : AgeGroup.values()) {
                        boolean may = role == PersonRole.GUARDIAN
                                && age == AgeGroup.ADULT
                                && !household
                                && other != AgeGroup.ADULT;
                        assertThat(person(role, age, household).mayConsentFor(person(PersonRole.SURVIVOR, other, false)))
                                .as("%s, %s, household %s, for %s", role, age, household, other)
                                .isEqualTo(may);
                    }
                }
            }
        }
    }

    @Test
    void everybodyButAChildAnswersForHerself() {
        for (AgeGroup age : AgeGroup.values()) {
            Person herself = person(PersonRole.SURVIVOR, age, true);
            assertThat(herself.mayConsentFor(herself)).isEqualTo(age != AgeGroup.CHILD);
        }
    }

    private static Person person(PersonRole role, AgeGroup age, boolean household) {
        NewPerson described = new NewPerson(role, Gender.FEMALE, age, household, null);
        return new Person(UUID.randomUUID(), new UUID(0, 1), "P-222222-2", described, new UUID(0, 2), Instant.EPOCH);
    }
}
