import type { EntityCard } from '@/core/entities/entity-card';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { More } from './More';

const MAX_HOMONYMS = 3;

interface Props {
  homonyms: EntityCard['homonyms'];
  /** Of the heading: one below that of the name. */
  level: 3 | 4;
  language: Language;
}

/** What else is called like this, and is not meant. Nothing where nobody is. */
export function CardHomonyms({ homonyms, level, language }: Props) {
  if (homonyms.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="label">{language.translate('popoverNotToBeConfused')}</Heading>
      <ul>
        {homonyms.slice(0, MAX_HOMONYMS).map(({ caption, description }) => (
          <li key={caption}>
            <p dir="auto">
              <b>
                <InPackLanguage text={caption} language={language} />
              </b>{' '}
              <small>
                <InPackLanguage text={description} language={language} />
              </small>
            </p>
          </li>
        ))}
      </ul>
      <More count={homonyms.length - MAX_HOMONYMS} language={language} />
    </>
  );
}
