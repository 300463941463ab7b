package org.homevisit.materials;

import java.io.IOException;
import java.io.InputStream;
import org.homevisit.document.Content;
import org.homevisit.document.ZipPackage;
import org.homevisit.document.ZipPath;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;

/** A file of a package: where it stands, whose it is, and how it gets there. */
record PackageEntry(ZipPath path, String student, String what, Writing writing) {

    static PackageEntry document(ZipPath path, String student, String what, Content content) {
        return new PackageEntry(path, student, what, (zip, at) -> zip.add(at, content));
    }

    static PackageEntry media(ZipPath path, String student, String what, EvidenceFiles files, EvidenceFile file) {
        return new PackageEntry(path, student, what, (zip, at) -> {
            try (InputStream content = files.openPublic(file)) {
                return zip.store(at, content);
            }
        });
    }

    ZipPath writeTo(ZipPackage zip) throws IOException {
        return writing.write(zip, path);
    }

    /** Writes the entry and answers where it stands. */
    @FunctionalInterface
    interface Writing {
        ZipPath write(ZipPackage zip, ZipPath at) throws IOException;
    }
}
