/** The summary of a college, its statistics (附件2), its package and its papers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "visit",
            "plan",
            "campaign",
            "organisation",
            "evidence",
            "document",
            "review",
            "notification"
        })
package org.homevisit.materials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
