package org.samanvay.forms;

/**
 * One thing that is wrong in a department's definition.
 *
 * @param place where: {@code police}, {@code police.first-information-report#sections.act}
 * @param fault what is wrong
 * @param mend what to write instead
 */
public record DefinitionFault(String place, String fault, String mend) {
    @Override
    public String toString() {
        return place + ": " + fault + "; " + mend;
    }
}
