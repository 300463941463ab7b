/** The roster, students and staff over REST. */
@NullMarked
package org.homevisit.organisation.web;

import org.jspecify.annotations.NullMarked;
