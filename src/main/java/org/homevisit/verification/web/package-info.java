/** The verification calls over REST. */
@NullMarked
package org.homevisit.verification.web;

import org.jspecify.annotations.NullMarked;
