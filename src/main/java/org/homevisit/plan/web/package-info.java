/** The plan over REST. */
@NullMarked
package org.homevisit.plan.web;

import org.jspecify.annotations.NullMarked;
