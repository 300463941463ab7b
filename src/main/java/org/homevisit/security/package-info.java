/** Sign-in, roles and the current person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package org.homevisit.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
