import { takeOutLeftMarks } from './paint/left-marks';
import { createMarkPainter } from './paint/mark-painter';
import { offerMarkPainter } from './paint/mark-painter-slot';

/** Starts nothing by itself: it clears the page of what an earlier version left, and hands the mark painter to the session that asked for it. */
export function startMarks(): void {
  takeOutLeftMarks(document);
  offerMarkPainter(createMarkPainter);
}
