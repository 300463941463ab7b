/** The only place of the process engine: models, adapters, the door. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "review",
            "notification",
            "security",
            "web",
            "campaign",
            "plan",
            "visit",
            "materials",
            "verification",
            "revisit",
            "evidence",
            "document"
        })
package org.homevisit.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
