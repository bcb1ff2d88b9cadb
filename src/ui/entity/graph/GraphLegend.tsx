import { useLanguage } from '@/ui/kit/language-context';
import type { EdgeBasis } from './edge-text';

const LINES: readonly { basis: EdgeBasis; key: string }[] = [
  { basis: 'record', key: 'entityGraphRecord' },
  { basis: 'said', key: 'entityGraphSaid' },
  { basis: 'list', key: 'entityGraphListed' },
];

/** What the kinds of line mean. */
export function GraphLegend() {
  const { translate } = useLanguage();
  return (
    <ul class="graph-legend">
      {LINES.map(({ basis, key }) => (
        <li key={basis} class="graph-legend__line">
          <svg class="graph-edge" data-basis={basis} width="32" height="8" aria-hidden="true">
            <path class="graph-edge__line" d="M0 4H32" />
          </svg>
          {translate(key)}
        </li>
      ))}
    </ul>
  );
}
