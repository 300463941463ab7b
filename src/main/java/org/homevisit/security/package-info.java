/** Sign-in, roles and the current person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "web"})
package org.homevisit.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
