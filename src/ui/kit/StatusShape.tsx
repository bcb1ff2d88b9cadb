import type { StatusClass } from '@/core/entities/status-class';

/** In a box of 12: square, triangle, diamond, ring. Told apart without colour, and at ten pixels. */
export const STATUS_PATHS: Record<StatusClass, string> = {
  freeze: 'M1.5 1.5h9v9h-9z',
  control: 'M6 1 11.5 10.8H.5z',
  listed: 'M6 .5 11.5 6 6 11.5.5 6z',
  known: 'M6 1.8a4.2 4.2 0 1 0 .01 0z',
};

interface Props {
  statusClass: StatusClass;
  /** Drawn as an outline: the listing is no longer in force. */
  hollow?: boolean;
}

/** The shape of a status class. Says nothing to a screen reader: the word always stands beside it. */
export function StatusShape({ statusClass, hollow = false }: Props) {
  return (
    <svg
      class="status-shape"
      data-class={statusClass}
      data-hollow={hollow || statusClass === 'known'}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={STATUS_PATHS[statusClass]} />
    </svg>
  );
}
