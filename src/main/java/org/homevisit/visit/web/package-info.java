/** The visits over REST. */
@NullMarked
package org.homevisit.visit.web;

import org.jspecify.annotations.NullMarked;
