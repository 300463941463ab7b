@NullMarked
package org.homevisit.campaign.web;

import org.jspecify.annotations.NullMarked;
