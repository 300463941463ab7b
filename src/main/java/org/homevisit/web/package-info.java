/** How refusals reach the caller and how bodies are read; knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.homevisit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
