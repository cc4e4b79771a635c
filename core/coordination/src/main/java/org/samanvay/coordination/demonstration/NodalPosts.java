package org.samanvay.coordination.demonstration;

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
        String prefix = state.letters() + "-" + department.id().toUpperCase(Locale.ROOT) + "-";
        String superior = kind.level() == Level.DISTRICT
                        && nodal(department, Level.STATE)
                                .filter(above -> above.code().equals(kind.reportsTo()))
                                .isPresent()
                ? prefix + "STATE-NODAL"
                : "";
        return String.join(
                ",",
                prefix + place + "-NODAL",
                kind.code(),
                department.id(),
                String.valueOf(state.code()),
                district,
                prefix + place,
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
