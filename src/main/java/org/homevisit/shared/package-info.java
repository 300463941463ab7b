/** What every module may use: refusals, texts, ids, time. Kept small. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.homevisit.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
