/** Reads and writes workbooks, Word and PDF files; the only place of POI and of PDF libraries. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.homevisit.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
