/** The campaign of the centre and the course of each college in it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "evidence", "review", "notification"})
package org.homevisit.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
