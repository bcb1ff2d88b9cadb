/** How an element stands on the screen and moves. */
export interface ElementLook {
  /** `p.quiet`. */
  name: string;
  isFocused: boolean;
  /** In CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
  /** By how many pixels its content is larger than itself, and what it does with that. */
  over: { width: number; height: number };
  overflow: { x: string; y: string };
  /** Seconds that anything on it takes to change, at most, and animations that run on it now. */
  motion: { seconds: number; running: number };
  /** As computed: colours as `rgb(…)`. */
  style: Record<'color' | 'backgroundColor' | 'borderBottomColor' | 'outlineColor' | 'outlineStyle', string> &
    Record<'outlineWidth' | 'fill' | 'fillOpacity' | 'stroke', string>;
}

/** Looks at all elements in a document or a shadow root. Sent into pages as it is: it may use nothing from outside. */
export function lookAtAll(root: Document | ShadowRoot): ElementLook[] {
  const longest = (durations: string) =>
    Math.max(
      ...durations.split(',').map((one) => Number.parseFloat(one) * (one.endsWith('ms') ? 0.001 : 1) || 0),
    );
  return [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const kind = element.getAttribute('class')?.split(' ')[0];
    return {
      name: kind === undefined ? element.localName : `${element.localName}.${kind}`,
      isFocused: element === root.activeElement,
      box: { x, y, width, height },
      over: {
        width: element.scrollWidth - element.clientWidth,
        height: element.scrollHeight - element.clientHeight,
      },
      overflow: { x: style.overflowX, y: style.overflowY },
      motion: {
        seconds: Math.max(longest(style.transitionDuration), longest(style.animationDuration)),
        running: element.getAnimations().length,
      },
      style: {
        color: style.color,
        backgroundColor: style.backgroundColor,
        borderBottomColor: style.borderBottomColor,
        outlineColor: style.outlineColor,
        outlineStyle: style.outlineStyle,
        outlineWidth: style.outlineWidth,
        fill: style.fill,
        fillOpacity: style.fillOpacity,
        stroke: style.stroke,
      },
    };
  });
}
