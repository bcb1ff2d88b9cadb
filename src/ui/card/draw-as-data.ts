import type { ComponentChild, VNode } from 'preact';
import type { Drawing } from '@/core/messages/drawing';

/** Attributes that Preact spells otherwise than HTML. */
const SPELLING: Record<string, string> = { dateTime: 'datetime' };

/**
 * What Preact would put into the document, as data. For components without state: those of the kit and of the card. Handlers are left out;
 * what a button does stands in its `data-act`.
 */
export function drawAsData(child: ComponentChild | ComponentChild[]): Drawing[] {
  if (Array.isArray(child)) return child.flatMap(drawAsData);
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return [String(child)];
  const { type, props } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function') {
    return drawAsData((type as (props: object) => ComponentChild | ComponentChild[])(props));
  }
  const { children, ...rest } = props as { children?: ComponentChild[] };
  return [[type as string, attributesOf(rest), drawAsData(children)]];
}

function attributesOf(props: Record<string, unknown>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    // `data-` and `aria-` say `false` in words; any other attribute that is false is not there.
    const isWord = /^(?:data|aria)-/.test(name);
    if (value === undefined || value === null || typeof value === 'function') continue;
    if (typeof value === 'boolean' && !isWord) {
      if (value) attributes[name] = '';
    } else attributes[SPELLING[name] ?? name] = String(value as string | number | boolean);
  }
  return attributes;
}
