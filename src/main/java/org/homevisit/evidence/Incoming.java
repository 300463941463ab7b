package org.homevisit.evidence;

import java.nio.file.Path;

/** A file that lies in the scratch folder and is being checked. */
record Incoming(String name, FileType type, Path path) {}
