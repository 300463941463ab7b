@NullMarked
package org.homevisit.notification.web;

import org.jspecify.annotations.NullMarked;
