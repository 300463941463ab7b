/** Students visited again, for years. 跟踪回访 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"visit", "plan", "campaign", "organisation", "evidence", "review", "notification"})
package org.homevisit.revisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
