/** The trail of decisions and the snapshots of every round. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package org.homevisit.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
