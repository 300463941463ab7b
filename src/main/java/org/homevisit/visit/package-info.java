/** The visit of one family and its report (附件3). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"plan", "campaign", "organisation", "evidence", "document", "review", "notification"})
package org.homevisit.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
