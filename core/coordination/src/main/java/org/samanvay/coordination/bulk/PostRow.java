package org.samanvay.coordination.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samanvay.coordination.office.OfficeDetails;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/**
 * A row of a file of posts: a post and the office it sits in, which the first of its rows creates.
 *
 * <p>Columns: {@code code}; {@code kind}, as the department declares it; {@code department}; {@code state} and
 * {@code district}, LGD codes, no district at state level; {@code office_code}, {@code office_name_en},
 * {@code office_name_hi}, {@code office_phone} (may be empty), alike in all rows of the office; {@code name_en},
 * {@code name_hi}, both empty for the kind's own name; {@code reports_to}, the superior post's code or empty.
 */
record PostRow(int line, String code, PostKind kind, Text name, OfficeDetails office, Optional<String> reportsTo) {
    static final List<String> COLUMNS = List.of(
            "code",
            "kind",
            "department",
            "state",
            "district",
            "office_code",
            "office_name_en",
            "office_name_hi",
            "office_phone",
            "name_en",
            "name_hi",
            "reports_to");

    /** Where a broken rule of an office is told. */
    static final Map<String, String> OFFICE_COLUMNS = Map.of(
            "code", "office_code",
            "name.en", "office_name_en",
            "name.hi", "office_name_hi",
            "phone", "office_phone");

    /** Where a broken rule of a post is told. */
    static final Map<String, String> POST_COLUMNS =
            Map.of("name.en", "name_en", "name.hi", "name_hi", "reportsTo", "reports_to");

    static Optional<PostRow> of(CsvRow row, PostKind kind) {
        Optional<OfficeDetails> office = office(row, kind.level());
        Text name = name(row, kind);
        return row.hasFaults()
                ? Optional.empty()
                : office.map(place -> new PostRow(
                        row.line(), row.require("code").orElseThrow(), kind, name, place, row.find("reports_to")));
    }

    /** The office as the row describes it, at the level of the post's kind. */
    private static Optional<OfficeDetails> office(CsvRow row, Level level) {
        Optional<Integer> state = row.requireNumber("state");
        Optional<Integer> district = row.findNumber("district");
        Optional<String> code = row.require("office_code");
        Optional<String> en = row.require("office_name_en");
        Optional<String> hi = row.require("office_name_hi");
        if (row.hasFaults()) {
            return Optional.empty();
        }
        return Optional.of(new OfficeDetails(
                code.orElseThrow(),
                row.require("department").orElseThrow(),
                level,
                state.orElseThrow(),
                district.orElse(null),
                Text.of(en.orElseThrow(), hi.orElseThrow()),
                row.find("office_phone").orElse(null)));
    }

    /** The post's own name, or its kind's. */
    private static Text name(CsvRow row, PostKind kind) {
        if (row.find("name_en").isEmpty() && row.find("name_hi").isEmpty()) {
            return kind.name();
        }
        return Text.of(row.require("name_en").orElse(""), row.require("name_hi").orElse(""));
    }
}
