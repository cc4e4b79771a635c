package org.samanvay.coordination.bulk.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.samanvay.coordination.bulk.HeadedColumns;
import org.samanvay.coordination.place.PlaceLevel;

/** What a column of a file of places holds. */
@Description("What a column of a file of places holds / स्थानों की फ़ाइल का स्तंभ")
public enum PlaceField {
    /** LGD code at the level. */
    CODE,
    NAME_EN,
    /** In Devanagari. */
    NAME_HI,
    /** LGD code. */
    STATE,
    /** LGD code of the district above. */
    DISTRICT,
    /** LGD code of the sub-district above; of villages only. */
    SUB_DISTRICT,
    CENSUS2011_CODE,
    /** What stands for a district in a case number. */
    SHORT_CODE,
    VALID_FROM,
    /** The first day on which it no longer is. */
    VALID_UNTIL;

    /**
     * The headings by which the column is found where nobody named one, in letters and digits only: ours, and those of
     * the Directory's downloads. The first that a file has counts.
     */
    List<String> usualHeadings(PlaceLevel level) {
        String noun = noun(level);
        return switch (this) {
            case CODE -> List.of("lgdcode", "code", noun + "code", noun + "lgd", noun + "lgdcode");
            case NAME_EN -> List.of("nameen", noun + "nameinenglish", noun + "name", "name");
            case NAME_HI -> List.of("namehi");
            case STATE -> List.of("statelgdcode", "statecode", "statelgd", "state");
            case DISTRICT -> above(level, PlaceLevel.DISTRICT);
            case SUB_DISTRICT -> above(level, PlaceLevel.SUB_DISTRICT);
            case CENSUS2011_CODE -> List.of("census2011code");
            case SHORT_CODE -> List.of("shortcode");
            case VALID_FROM -> List.of("validfrom");
            case VALID_UNTIL -> List.of("validuntil");
        };
    }

    /** The columns of a file of the level: those that the caller named, and for the rest the usual headings. */
    static HeadedColumns columns(PlaceLevel level, List<PlaceColumn> named) {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        for (PlaceField field : values()) {
            usual.put(field.name(), field.usualHeadings(level));
        }
        return new HeadedColumns(
                usual,
                named.stream()
                        .map(each -> new HeadedColumns.Named(each.field().name(), each.heading()))
                        .toList(),
                CODE.name());
    }

    private static List<String> above(PlaceLevel level, PlaceLevel above) {
        boolean lies = above.ordinal() < level.ordinal()
                && (above == PlaceLevel.DISTRICT || level == PlaceLevel.VILLAGE);
        return lies
                ? Stream.of("lgdcode", "code", "lgd", "").map(noun(above)::concat).toList()
                : List.of();
    }

    private static String noun(PlaceLevel level) {
        return switch (level) {
            case DISTRICT -> "district";
            case SUB_DISTRICT -> "subdistrict";
            case BLOCK -> "block";
            case URBAN_BODY -> "localbody";
            case VILLAGE -> "village";
        };
    }
}
