/** The timeline of one student; a leaf that reads many. */
@NullMarked
@ApplicationModule(allowedDependencies = {"visit", "revisit", "plan", "campaign", "organisation", "evidence", "review"})
package org.homevisit.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
