import { STATUS_CLASSES } from '@/core/entities/status-class';
import { useLanguage } from '@/ui/kit/language-context';
import { STATUS_CLASS_KEYS } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';
import type { EdgeBasis } from './edge-text';

const LINES: readonly { basis: EdgeBasis; key: string }[] = [
  { basis: 'record', key: 'entityGraphRecord' },
  { basis: 'said', key: 'entityGraphSaid' },
  { basis: 'list', key: 'entityGraphListed' },
];

/** What the kinds of line and the shapes mean; a drawing without lists needs no line for them. */
export function GraphLegend({ hasLists }: { hasLists: boolean }) {
  const { translate } = useLanguage();
  return (
    <>
      <ul class="graph-legend">
        {LINES.filter(({ basis }) => hasLists || basis !== 'list').map(({ basis, key }) => (
          <li key={basis} class="graph-legend__line">
            <svg class="graph-edge" data-basis={basis} width="32" height="8" aria-hidden="true">
              <path class="graph-edge__line" d="M0 4H32" />
            </svg>
            {translate(key)}
          </li>
        ))}
      </ul>
      <ul class="graph-legend">
        {STATUS_CLASSES.map((statusClass) => (
          <li key={statusClass} class="graph-legend__line">
            <StatusShape statusClass={statusClass} /> {translate(STATUS_CLASS_KEYS[statusClass])}
          </li>
        ))}
      </ul>
    </>
  );
}
