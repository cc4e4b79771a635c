package org.samanvay.coordination.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.place.DistrictView;
import org.samanvay.coordination.place.StateView;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.spi.Level;
import org.samanvay.spi.PostKind;

/** The file of a department's nodal posts, for the state and each of its districts, from its definition alone. */
final class NodalPosts {
    static final String COLUMNS =
            "code,kind,department,state,district,office_code,office_name_en,office_name_hi,"
                    + "office_phone,name_en,name_hi,reports_to";

    private static final String OFFICER_COLUMNS =
            "sign_in_name,display_name,state,post,charge,order_number,order_date,from,until";

    private NodalPosts() {}

    static String csv(DepartmentDefinition department, StateView state, List<DistrictView> districts) {
        Stream<String> atState = nodal(department, Level.STATE).stream()
                .map(kind -> line(department, state, kind, "STATE", state.name(), ""));
        Stream<String> inDistricts = nodal(department, Level.DISTRICT).stream().flatMap(kind -> districts.stream()
                .map(district ->
                        line(department, state, kind, district.shortCode(), district.name(), district.code() + "")));
        return Stream.concat(Stream.of(COLUMNS), Stream.concat(atState, inDistricts))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The file of one officer: who holds the department's nodal post in a district since a day. */
    static String officer(DepartmentDefinition department, StateView state, DistrictView district, LocalDate since) {
        return OFFICER_COLUMNS
                + "\r\n"
                + String.join(
                        ",",
                        department.id() + "." + district.name().en().toLowerCase(Locale.ROOT),
                        "Navin Udaharan (fictitious)",
                        String.valueOf(state.code()),
                        code(department, state, district.shortCode()),
                        "REGULAR",
                        "DEMO/" + department.id(),
                        since.toString(),
                        since.toString(),
                        "")
                + "\r\n";
    }

    private static String code(DepartmentDefinition department, StateView state, String place) {
        return "%s-%s-%s-NODAL".formatted(state.letters(), department.id().toUpperCase(Locale.ROOT), place);
    }

    private static Optional<PostKind> nodal(DepartmentDefinition department, Level level) {
        return department.posts().stream()
                .filter(kind -> kind.nodal() && kind.level() == level)
                .findFirst();
    }

    private static String line(
            DepartmentDefinition department,
            StateView state,
            PostKind kind,
            String place,
            BilingualText placeName,
            String district) {
        String superior = kind.level() == Level.DISTRICT
                        && nodal(department, Level.STATE)
                                .filter(above -> above.code().equals(kind.reportsTo()))
                                .isPresent()
                ? code(department, state, "STATE")
                : "";
        return String.join(
                ",",
                code(department, state, place),
                kind.code(),
                department.id(),
                String.valueOf(state.code()),
                district,
                code(department, state, place).replaceFirst("-NODAL$", ""),
                quoted(department.name().en() + ", " + placeName.en()),
                quoted(department.name().hi() + ", " + placeName.hi()),
                "",
                "",
                "",
                superior);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
