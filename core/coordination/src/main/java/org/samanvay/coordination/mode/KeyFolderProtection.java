package org.samanvay.coordination.mode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samanvay.spi.Text;

/** The encryption keys lie in a folder that only the program's own user can open. */
@ApplicationScoped
class KeyFolderProtection implements Protection {
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Settings settings;

    protected KeyFolderProtection() {
        this(new Settings());
    }

    @Inject
    KeyFolderProtection(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Missing> missing() {
        Optional<Path> folder = settings.find("SAMANVAY_KEY_FOLDER").map(Path::of).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of(new Missing(
                    Text.of("there is no folder of encryption keys", "कूटलेखन कुंजियों का फ़ोल्डर नहीं है"),
                    Text.of(
                            "set SAMANVAY_KEY_FOLDER to a folder outside the database",
                            "SAMANVAY_KEY_FOLDER में डेटाबेस से बाहर का फ़ोल्डर दें")));
        }
        return isOwnersAlone(folder.get())
                ? List.of()
                : List.of(new Missing(
                        Text.of("others can read the encryption keys", "अन्य लोग कूटलेखन कुंजियाँ पढ़ सकते हैं"),
                        Text.of(
                                "give the folder and its files to the program's user alone (chmod 700 and 600)",
                                "फ़ोल्डर और फ़ाइलें केवल प्रोग्राम के उपयोगकर्ता को दें (chmod 700 एवं 600)")));
    }

    private static boolean isOwnersAlone(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.allMatch(KeyFolderProtection::hasOwnersRightsOnly);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Where rights cannot be read they do not count as right. */
    private static boolean hasOwnersRightsOnly(Path file) {
        try {
            return OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
