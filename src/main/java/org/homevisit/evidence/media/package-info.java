/** Containers of video and audio, parsed by hand: are there tracks, and how long do they last. */
@NullMarked
package org.homevisit.evidence.media;

import org.jspecify.annotations.NullMarked;
