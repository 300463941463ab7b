/** Is it a whole PDF, Word, Excel or PowerPoint file: looked at from outside, nothing is opened. */
@NullMarked
package org.homevisit.evidence.office;

import org.jspecify.annotations.NullMarked;
