import { type ComponentChild, h } from 'preact';
import type { Drawing, Flags } from '@/core/messages/drawing';

/** A small flag, where the country has one. Says nothing to a screen reader: the name of the country stands beside it. */
export function Flag({ country, flags }: { country: string; flags: Flags }) {
  const drawing = Object.hasOwn(flags, country) ? flags[country] : undefined;
  if (!drawing) return null;
  const [name, attributes, content] = drawing;
  return h(name, { ...attributes, class: 'flag', 'aria-hidden': 'true' }, content.map(asChild));
}

function asChild(drawing: Drawing): ComponentChild {
  if (typeof drawing === 'string') return drawing;
  const [name, attributes, content] = drawing;
  return h(name, attributes, content.map(asChild));
}
