package org.samanvay.coordination.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.PersonKeys;

/**
 * What the persons of a case are called, as far as the caller may open it: so that it is not written where others read. Of
 * those whom the caller may not open nothing is said, or a refusal would tell who they are. The words leave the server in
 * no answer, so this is no opening.
 */
@ApplicationScoped
public class KnownNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;

    /** Parts of names that half of all have. */
    private static final Set<String> COMMON = Set.of(
            "devi", "kumari", "kumar", "singh", "bano", "begum", "shri", "shrimati", "smt", "bai", "lal", "ram", "khan",
            "देवी", "कुमारी", "कुमार", "सिंह", "बानो", "बेगम", "श्री", "श्रीमती", "बाई", "लाल", "राम", "खान");

    @Inject
    private Persons persons;

    @Inject
    private IdentityVault vault;

    @Inject
    private PersonKeys keys;

    /** Whether the text holds a word of a name of somebody of the case, or a whole address. */
    public boolean isIn(CaseAccess access, String text) {
        Map<UUID, DataKey> open = keys.findAll(persons.openableIn(access));
        if (open.isEmpty()) {
            return false;
        }
        String plain = text.toLowerCase(Locale.ROOT);
        Set<String> words = words(plain);
        return vault.openAll(open).values().stream().anyMatch(identity -> tells(identity, plain, words));
    }

    private static boolean tells(Identity identity, String plain, Set<String> words) {
        boolean named = Stream.of(identity.name(), identity.relativeName())
                .flatMap(KnownNames::telling)
                .anyMatch(words::contains);
        String address = identity.address();
        return named || address != null && address.length() > SHORTEST && plain.contains(address.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> telling(@Nullable String name) {
        return name == null ? Stream.empty() : words(name.toLowerCase(Locale.ROOT)).stream();
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
