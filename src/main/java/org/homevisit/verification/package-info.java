/** The centre calls families to check that a visit took place. 核查回访 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"visit", "materials", "plan", "campaign", "organisation", "review", "notification"})
package org.homevisit.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
