package org.homevisit.plan;

import org.homevisit.shared.Text;

/** A cell of an uploaded plan that cannot be taken; the row as the spreadsheet program counts it. */
record SheetCell(int row, String column, String value, Text message) {}
