/** One figure of the bench, beside its limit or its peer. */
export interface Figure {
  name: string;
  value: number;
  /** At most this, or with `atLeast` at least this; none for figures that are only reported. */
  limit?: number;
  atLeast?: boolean;
}

function isWithin({ value, limit, atLeast = false }: Figure): boolean {
  return limit === undefined || (atLeast ? value >= limit : value <= limit);
}

/** One line a figure; those over their limit are marked. */
export function formatFigures(figures: readonly Figure[]): string {
  return figures
    .map((figure) => {
      const { name, value, limit, atLeast } = figure;
      const beside = limit === undefined ? 'reported' : `limit ${atLeast ? '≥' : '≤'} ${limit}`;
      return `${isWithin(figure) ? ' ' : '!'} ${name.padEnd(66)} ${value.toFixed(2).padStart(10)}   ${beside}`;
    })
    .join('\n');
}
