import type { EntityCard } from '@/core/entities/entity-card';
import { FactItem } from '@/ui/kit/FactItem';
import type { Language } from '@/ui/kit/language';
import { leadingFacts } from '@/ui/kit/leading-facts';
import type { SourceNumbering } from '@/ui/kit/OutsideMarks';
import { More } from './More';

interface Props {
  facts: EntityCard['facts'];
  /** So many there are in all. */
  count: number;
  /** Statements to show, besides what answers them. */
  most: number;
  /** Of the heading: one below that of the name. */
  level: 3 | 4;
  numbers: SourceNumbering;
  language: Language;
}

/** The first facts, each with its denials under it, and how many more there are. */
export function CardFacts({ facts, count, most, level, numbers, language }: Props) {
  const { translate } = language;
  const Heading = `h${level}` as const;
  const shown = leadingFacts(facts, most);
  return (
    <>
      <Heading class="label">{translate('popoverFacts')}</Heading>
      {count === 0 && <p class="quiet">{translate('popoverNoFacts')}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((fact) => (
            <li key={fact.text}>
              <FactItem {...fact} numbers={numbers} language={language} />
            </li>
          ))}
        </ul>
      )}
      <More count={count - shown.length} language={language} />
    </>
  );
}
