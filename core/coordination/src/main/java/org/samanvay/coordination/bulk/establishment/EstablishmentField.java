package org.samanvay.coordination.bulk.establishment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;

/** What a column of a file of establishments holds. */
@Description("What a column of a file of establishments holds / प्रतिष्ठानों की फ़ाइल का स्तंभ")
public enum EstablishmentField {
    /** Natural code within the register. */
    CODE,
    NAME_EN,
    /** In Devanagari. */
    NAME_HI,
    /** LGD code. */
    DISTRICT,
    /** With the place's code: where in the district. */
    PLACE_LEVEL,
    PLACE_CODE,
    /** What it lies in: {@code department.register/CODE}. */
    PART_OF,
    PHONE,
    STATUS,
    /** Since when it has the status. */
    SINCE,
    /** The paper that says so. */
    REFERENCE,
    SOURCE,
    VALID_FROM,
    /** The first day on which it no longer is. */
    VALID_UNTIL;

    /** Under which headings each is found where nobody named one. */
    static Map<String, List<String>> usualHeadings() {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        for (EstablishmentField field : values()) {
            usual.put(field.name(), List.of(field.name().toLowerCase(Locale.ROOT).replace("_", "")));
        }
        usual.put(DISTRICT.name(), List.of("district", "districtlgd", "districtcode", "districtlgdcode"));
        return usual;
    }
}
