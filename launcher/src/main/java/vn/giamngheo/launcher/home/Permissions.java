package vn.giamngheo.launcher.home;

import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** 0700 for folders and 0600 for files, from the moment that they exist. */
final class Permissions {

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER = attribute("rwx------");
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE = attribute("rw-------");

    private Permissions() {}

    private static FileAttribute<Set<PosixFilePermission>> attribute(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
