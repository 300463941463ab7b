/** Photos, media and other files, stored once by their content. 佐证材料 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.homevisit.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
