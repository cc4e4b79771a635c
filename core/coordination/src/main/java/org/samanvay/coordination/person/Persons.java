package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.identifier.PublicCode;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.spi.Text;

/** The persons of cases: adding them, finding them within what the caller may see, and their keys. */
@ApplicationScoped
public class Persons {
    private static final Text PERSON = Text.of("Person", "व्यक्ति");

    @Inject
    private Database database;

    @Inject
    private PersonKeys keys;

    @Inject
    private IdentityVault vault;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "samanvay")
    private EntityManager entities;

    /** Adds a person with her own key; the identity, when given, is sealed at once. */
    public Person add(UUID caseFile, NewPerson described, HeldPost by) {
        Person person = new Person(
                Ids.next(), caseFile, "P-" + PublicCode.random(7), described, by.post(), clock.instant());
        entities.persist(person);
        DataKey key = keys.create(person.id());
        if (described.identity() != null) {
            vault.keep(caseFile, person.id(), key, checked(described.identity()), by.department());
        }
        return person;
    }

    /**
     * The person, if she is of this case and the caller may know her: recorded by its own department, or named in a
     * referral to it.
     */
    public Person require(CaseAccess access, UUID id) {
        Person person = entities.find(Person.class, id);
        if (person == null || !person.caseFile().equals(access.caseFile()) || !mayKnow(access, id)) {
            throw CommonProblem.notFound(PERSON);
        }
        return person;
    }

    /** Those of the identifiers that are persons of this case whom the caller may know; one statement. */
    public Set<String> knownIn(CaseAccess access, Collection<String> ids) {
        return recorded(access.caseFile(), "n.id IN " + Database.places(ids.size()), ids.toArray()).stream()
                .filter(recorded -> mayKnow(access, recorded))
                .map(recorded -> recorded.person().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose identity the caller may open: whom its own departments recorded or a referral tells; a hundred at most, in one statement. */
    List<UUID> openableIn(CaseAccess access) {
        return recorded(access.caseFile(), "TRUE ORDER BY n.id LIMIT 100").stream()
                .filter(recorded -> access.isOwn(recorded.department())
                        || access.sharesOfPerson(recorded.person(), "identity"))
                .map(Recorded::person)
                .toList();
    }

    /** The codes of persons of this case; one statement. */
    public Map<UUID, String> codes(UUID caseFile, Collection<UUID> persons) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(caseFile);
        parameters.addAll(persons);
        return database
                .list(
                        row -> Map.entry(row.uuid(1), row.text(2)),
                        "SELECT id, code FROM person WHERE case_file = ? AND id IN " + Database.places(persons.size()),
                        parameters.toArray())
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The survivor that the caller knows in this case; the first of several. */
    public Optional<UUID> survivor(CaseAccess access) {
        return recorded(access.caseFile(), "n.role = 'SURVIVOR' ORDER BY n.id").stream()
                .filter(recorded -> mayKnow(access, recorded))
                .map(Recorded::person)
                .findFirst();
    }

    /** A person and the department of the post that recorded her. */
    private record Recorded(UUID person, String department) {}

    private List<Recorded> recorded(UUID caseFile, String which, @Nullable Object... parameters) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(caseFile);
        all.addAll(Arrays.asList(parameters));
        return database.list(
                row -> new Recorded(row.uuid(1), row.text(2)),
                "SELECT n.id, o.department FROM person n JOIN post p ON p.id = n.recorded_by_post JOIN office o ON o.id = p.office"
                        + " WHERE n.case_file = ? AND " + which,
                all.toArray());
    }

    /** What is shared is read only where her own department did not record her. */
    private static boolean mayKnow(CaseAccess access, Recorded recorded) {
        return access.isOwn(recorded.department()) || access.isAskedFor(recorded.person());
    }

    /** A person of the case whom the caller knows, a survivor before any other. */
    public Optional<UUID> anyKnown(CaseAccess access) {
        List<String> ids = database.list(
                row -> row.uuid(1).toString(),
                "SELECT id FROM person WHERE case_file = ? ORDER BY role <> 'SURVIVOR', id LIMIT 100",
                access.caseFile());
        Set<String> known = knownIn(access, ids);
        return ids.stream().filter(known::contains).map(UUID::fromString).findFirst();
    }

    /** Whether she has said that she may be reached in this way; where she has said nothing, she may not. */
    public boolean mayBeReached(UUID person, Predicate<SafeContact> way) {
        return keys.find(person)
                .map(key -> way.test(vault.openContact(person, key)))
                .orElse(false);
    }

    /** The survivors of the case whom the caller knows. */
    public List<UUID> knownSurvivors(CaseAccess access) {
        List<UUID> survivors = database.list(
                row -> row.uuid(1),
                "SELECT id FROM person WHERE case_file = ? AND role IN ('SURVIVOR', 'CHILD_IN_CONFLICT_WITH_LAW') ORDER BY id",
                access.caseFile());
        Set<String> known = knownIn(access, survivors.stream().map(UUID::toString).toList());
        return survivors.stream().filter(id -> known.contains(id.toString())).toList();
    }

    public DataKey requireKey(UUID person) {
        return keys.find(person).orElseThrow(Persons::erased);
    }

    /** The department of the post that recorded her; it may always read what it wrote. */
    Optional<String> recordingDepartment(UUID person) {
        return database.find(
                row -> row.text(1),
                "SELECT o.department FROM person n JOIN post p ON p.id = n.recorded_by_post JOIN office o ON o.id = p.office"
                        + " WHERE n.id = ?",
                person);
    }

    /** Whether the department recorded the person itself, and so may say who she is. */
    public boolean isRecordedBy(UUID person, String department) {
        return recordingDepartment(person).filter(department::equals).isPresent();
    }

    boolean mayKnow(CaseAccess access, UUID person) {
        return recordingDepartment(person).filter(access::isOwn).isPresent() || access.isAskedFor(person);
    }

    /** Refuses what adding the person would refuse. */
    public static void check(NewPerson described) {
        if (described.identity() != null) {
            checked(described.identity());
        }
    }

    static Identity checked(Identity identity) {
        if (identity.name().isBlank() || identity.name().length() > 200) {
            throw CommonProblem.invalidArgument(
                    "identity.name", "The name has 1 to 200 characters", "नाम 1 से 200 वर्णों का हो");
        }
        bounded("identity.name", identity.name(), 200);
        bounded("identity.relativeName", identity.relativeName(), 200);
        bounded("identity.address", identity.address(), 1000);
        bounded("identity.phone", identity.phone(), 20);
        bounded("identity.identityDocument", identity.identityDocument(), 200);
        return identity;
    }

    static void bounded(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw CommonProblem.invalidArgument(
                    field, "At most " + longest + " characters", "अधिकतम " + longest + " वर्ण");
        }
        if (value != null && value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw CommonProblem.invalidArgument(
                    field, "It holds a character that cannot be written", "इसमें ऐसा वर्ण है जो लिखा नहीं जा सकता");
        }
    }

    static Problem erased() {
        return new Problem(
                PersonProblem.PERSON_ERASED,
                Text.of("This person's data has been erased", "इस व्यक्ति का विवरण मिटाया जा चुका है"));
    }
}
