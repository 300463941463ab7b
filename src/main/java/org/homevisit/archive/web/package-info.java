/** The archive over REST. */
@NullMarked
package org.homevisit.archive.web;

import org.jspecify.annotations.NullMarked;
