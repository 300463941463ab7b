/** Where the contents lie: a folder, or an S3-compatible store. */
@NullMarked
package org.homevisit.evidence.store;

import org.jspecify.annotations.NullMarked;
