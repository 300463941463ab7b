package org.homevisit.evidence;

import java.io.IOException;

/** What one kind of owner takes. */
interface FileCheck {

    /** How many bytes a file of that type may have; refuses types that are not taken. */
    long limit(FileType type, String name);

    /** Refuses a file that is not whole or breaks a limit. */
    FileFacts check(Incoming file) throws IOException;
}
