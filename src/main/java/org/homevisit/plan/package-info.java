/** The visit plan of a college (附件1), its checks, its decisions and its changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "organisation", "document", "review", "notification"})
package org.homevisit.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
