import { createMarkPainter } from './paint/mark-painter';
import { offerMarkPainter } from './paint/mark-painter-slot';

/** Starts nothing by itself: it hands the mark painter to the session that asked for it. */
export function startMarks(): void {
  offerMarkPainter(createMarkPainter);
}
