package org.samanvay.coordination.person;

/** As the person says; a transgender person is not "other". */
public enum Gender {
    FEMALE,
    MALE,
    TRANSGENDER,
    NOT_SAID
}
