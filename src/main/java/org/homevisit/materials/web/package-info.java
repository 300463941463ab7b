/** The materials over REST. */
@NullMarked
package org.homevisit.materials.web;

import org.jspecify.annotations.NullMarked;
