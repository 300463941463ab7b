/** How refusals reach the caller and how bodies are read; knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = "organisation")
package org.homevisit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
