/** Notices to people: an outbox row of the action, sent later. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package org.homevisit.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
