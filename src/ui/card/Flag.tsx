import { type ComponentChild, h } from 'preact';
import type { Drawing, DrawnElement } from '@/core/messages/drawing';

/** A small flag. Says nothing to a screen reader: the name of the country stands beside it. */
export function Flag({ drawing: [name, attributes, content] }: { drawing: DrawnElement }) {
  return h(name, { ...attributes, class: 'flag', 'aria-hidden': 'true' }, content.map(asChild));
}

function asChild(drawing: Drawing): ComponentChild {
  if (typeof drawing === 'string') return drawing;
  const [name, attributes, content] = drawing;
  return h(name, attributes, content.map(asChild));
}
