/** JPEG, PNG and WebP: walked through, decoded within bounds, stripped of what they tell about place and device, scaled. */
@NullMarked
package org.homevisit.evidence.picture;

import org.jspecify.annotations.NullMarked;
