package org.samanvay.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** Folders and files that nobody but the owner of the process can read; on Windows the folder's own rights decide. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private OwnerOnly() {}

    /** Creates the folder and what lies above it; refuses one that others may enter. */
    static Path folder(Path folder, String meaning) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, rights("rwx------"));
            }
        } catch (IOException unused) {
            throw notWritable(folder, meaning);
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw notWritable(folder, meaning);
        }
        if (openToOthers(folder)) {
            throw new Refusal("Other users of this machine may enter the " + meaning + " " + folder
                    + ". Run: chmod 700 '" + folder + "'");
        }
        return folder;
    }

    private static Refusal notWritable(Path folder, String meaning) {
        return new Refusal("The " + meaning + " " + folder
                + " cannot be written. Give this user the right to it, or name another folder.");
    }

    static boolean openToOthers(Path path) {
        try {
            return posix() && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of that name, made on first use: 256 random bits as text that needs no quoting in SQL or XML. */
    static String secret(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file; nobody sees half of it. */
    static void write(Path file, String content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createFile(part, rights("rw-------"));
        } catch (FileAlreadyExistsException unused) {
            Files.delete(part);
            Files.createFile(part, rights("rw-------"));
        }
        Files.write(part, content.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] rights(String rights) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
