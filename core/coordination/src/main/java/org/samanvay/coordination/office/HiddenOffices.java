package org.samanvay.coordination.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.Bringing;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.Definitions;
import org.samanvay.spi.HiddenPlaces;
import org.samanvay.spi.PostKind;
import org.samanvay.spi.Text;

/** Offices in which a post sits whose kind hides its place, and who is told which office it is. */
@ApplicationScoped
public class HiddenOffices implements StartStep {
    private static final String HIDES =
            "EXISTS (SELECT 1 FROM post p WHERE p.office = o.id AND CONCAT(o.department, '.', p.kind) IN %s)";

    /** The columns of the name of {@code post p} for {@link #nameWithoutPlace}; three of them. */
    public static final String NAME = "p.name_en, p.name_hi, CASE WHEN (SELECT x.hides_place FROM office x WHERE x.id ="
            + " p.office) THEN p.kind END";

    private static final Text POST = Text.of("Post", "पद");

    @Inject
    private Database database;

    @Inject
    private Definitions definitions;

    @Inject
    private CurrentViewer current;

    @Inject
    private Bringing bringing;

    @Inject
    private Audit audit;

    /** A definition may hide, or tell again, what it did not before. */
    @Override
    public void run() {
        Set<Object> kinds = new LinkedHashSet<>();
        definitions.departments().forEach(department -> department.posts().stream()
                .filter(kind -> kind.hidden().isPresent())
                .forEach(kind -> kinds.add(department.id() + "." + kind.code())));
        String hides = HIDES.formatted(Database.places(kinds.size()));
        Object[] parameters = kinds.toArray();
        database.run("UPDATE office o SET o.hides_place = FALSE WHERE o.hides_place AND NOT " + hides, parameters);
        database.run("UPDATE office o SET o.hides_place = TRUE WHERE NOT o.hides_place AND " + hides, parameters);
    }

    /** A post of the kind now sits there. */
    public void satDown(UUID office, PostKind kind) {
        if (kind.hidden().isPresent()) {
            database.run("UPDATE office SET hides_place = TRUE WHERE id = ?", office);
        }
    }

    /** What the present caller is told; asked anew for every list, for what one brings and where changes. */
    public OfficesTold forCaller() {
        Consumer<UUID> recorded = office -> audit.hiddenPlaceRead(current.account(), office);
        return new OfficesTold(
                current::get,
                viewer -> bringing.destinations(viewer, servicesOfAll()),
                recorded,
                this::nameOfKind);
    }

    /**
     * Name of a post and of its office, four columns, as they may be told to whoever asks, and printed.
     *
     * @param post alias of the post
     * @param office alias of its office
     */
    public static String publicNames(String post, String office) {
        return "%s, %s, %s, %s"
                .formatted(
                        unlessHidden(office, POST.en(), post + ".name_en"),
                        unlessHidden(office, POST.hi(), post + ".name_hi"),
                        unlessHidden(office, OfficesTold.OFFICE.en(), office + ".name_en"),
                        unlessHidden(office, OfficesTold.OFFICE.hi(), office + ".name_hi"));
    }

    /** The same with the office's telephone as the fifth. */
    public static String publicly(String post, String office) {
        return publicNames(post, office) + ", IF(%1$s.hides_place, NULL, %1$s.phone)".formatted(office);
    }

    /**
     * Whether an office is meant by a part of its code or, where that may be told, of its name; asks for the part three
     * times.
     *
     * @param office alias of the office
     */
    public static String named(String office) {
        return "(%1$s.code LIKE ? OR NOT %1$s.hides_place AND (%1$s.name_en LIKE ? OR %1$s.name_hi LIKE ?))".formatted(office);
    }

    private static String unlessHidden(String office, String words, String column) {
        return "IF(%s.hides_place, '%s', %s)".formatted(office, words, column);
    }

    /** What a post is called in a history, which tells nobody where it sits. */
    public Text nameWithoutPlace(Row row, int from, String department) {
        @Nullable String kind = row.findText(from + 2);
        return kind == null ? Text.of(row.text(from), row.text(from + 1)) : nameOfKind(department, kind);
    }

    /** What a post of that kind is called where its office is not told. */
    public Text nameOfKind(String department, String kind) {
        return definitions.department(department).stream()
                .flatMap(found -> found.posts().stream())
                .filter(each -> each.code().equals(kind))
                .map(PostKind::name)
                .findFirst()
                .orElse(POST);
    }

    /** Full codes of the services by which somebody is brought to a hidden office. */
    private Set<String> servicesOfAll() {
        Set<String> services = new LinkedHashSet<>();
        definitions.departments().forEach(department -> department.posts().stream()
                .flatMap(kind -> kind.hidden().stream())
                .map(HiddenPlaces::toldWith)
                .forEach(codes -> codes.forEach(code -> services.add(department.id() + "." + code))));
        return services;
    }
}
