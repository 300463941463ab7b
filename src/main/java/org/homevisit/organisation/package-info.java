/** Colleges, students and staff, and the roster that brings them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package org.homevisit.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
