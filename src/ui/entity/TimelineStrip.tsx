import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Status } from '@/core/entities/status';
import { useLanguage } from '@/ui/kit/language-context';
import { stripMarks } from './strip-marks';
import { StripMarkLink } from './StripMarkLink';
import { StripYears } from './StripYears';
import type { TimelineScale } from './timeline-scale';

interface Props {
  scale: TimelineScale;
  /** Fragment of the address of each listing's row. */
  anchors: ReadonlyMap<Status, string>;
}

/**
 * The timeline at a glance, drawn to scale: listings above the line, facts below, each a link to its place in the list under the drawing. One stop for
 * the Tab key, arrows go through time. A screen reader is told of the mark that the keyboard is at and of no other: all of them stand in words right
 * below, and nobody should have to hear them twice.
 */
export function TimelineStrip({ scale, anchors }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const strip = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => stripMarks(scale.marks, anchors, language), [scale, anchors, language]);
  const [current, setCurrent] = useState(0);
  /** A mark is shown to screen readers first, and has the focus then. */
  const [isWalking, setWalking] = useState(false);
  useLayoutEffect(() => {
    if (!isWalking) return;
    strip.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    setWalking(false);
  }, [isWalking]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isTurned = strip.current?.matches(':dir(rtl)') === true;
    const to = markAfter(event.key, current, { count: marks.length, isTurned });
    if (to === undefined) return;
    event.preventDefault();
    setCurrent(to);
    setWalking(true);
  };
  const row = (kind: 'listing' | 'fact') => {
    const own = marks.flatMap((mark, at) => (mark.kind === kind ? [{ mark, at }] : []));
    const lanes = (of: 'narrow' | 'wide') => Math.max(0, ...own.map(({ mark }) => mark[of])) + 1;
    if (own.length === 0) return null;
    return (
      <div
        class={`strip__row strip__row--${kind}`}
        style={{ '--lanes-narrow': lanes('narrow'), '--lanes-wide': lanes('wide') }}
      >
        {own.map(({ mark, at }) => (
          <StripMarkLink key={at} mark={mark} isCurrent={at === current} onFocus={() => setCurrent(at)} />
        ))}
      </div>
    );
  };
  const [listings, facts] = [row('listing'), row('fact')];
  return (
    <div
      ref={strip}
      class="strip"
      role="group"
      aria-label={translate('entityStripLabel')}
      onKeyDown={onKeyDown}
    >
      <StripYears scale={scale} />
      {listings ? (
        <p class="strip__label" aria-hidden="true">
          <span>{translate('entityStripListings')}</span>
        </p>
      ) : null}
      {listings}
      <div class="strip__axis" />
      {facts}
      {facts ? (
        <p class="strip__label" aria-hidden="true">
          <span>{translate('entityStripFacts')}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Place of the mark that a key leads to; `undefined` for a key that leads nowhere. At either end it stays. */
function markAfter(
  key: string,
  at: number,
  { count, isTurned }: { count: number; isTurned: boolean },
): number | undefined {
  const [later, earlier] = isTurned ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === later || key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === earlier || key === 'ArrowUp') return Math.max(0, at - 1);
  return undefined;
}
