/** The revisits over REST. */
@NullMarked
package org.homevisit.revisit.web;

import org.jspecify.annotations.NullMarked;
