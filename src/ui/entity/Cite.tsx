import { cite, citeAll, type CitationFormat } from '@/core/entities/citation';
import { entityAsWork, sourceAsWork } from '@/core/entities/cited-work';
import type { Entity } from '@/core/entities/entity';
import type { PackInfo } from '@/core/entities/pack';
import type { PartialDate } from '@/core/entities/partial-date';
import type { Source } from '@/core/entities/sources';
import { useLanguage } from '@/ui/kit/language-context';
import { CopyButton } from './CopyButton';

/** Names of formats are the same in every language; `plain` has a word. */
const FORMATS: readonly { format: CitationFormat; name?: string }[] = [
  { format: 'plain' },
  { format: 'markdown', name: 'Markdown' },
  { format: 'bibtex', name: 'BibTeX' },
  { format: 'csl-json', name: 'CSL-JSON' },
];

interface CiteProps {
  entity: Entity;
  pack: PackInfo;
  /** Every source of the page with its key, in the order of the page. */
  sources: readonly { key: string; source: Source }[];
  /** The day on which the reader sees the page. */
  today: PartialDate;
  copy(text: string): Promise<void>;
}

/** This page as a citation, to read and to copy, and all its sources likewise. */
export function Cite({ entity, pack, sources, today, copy }: CiteProps) {
  const { translate, tag } = useLanguage();
  const work = entityAsWork(entity, pack, {
    sources: Object.fromEntries(sources.map(({ key, source }) => [key, source])),
    accessed: today,
  });
  const works = sources.map(({ key, source }) => sourceAsWork(key, source));
  return (
    <>
      <p class="citation">{cite(work, 'plain', translate, tag)}</p>
      <Formats
        label={(name) => translate('entityCopyThing', [name])}
        text={(format) => cite(work, format, translate, tag)}
        copy={copy}
      />
      {works.length > 0 ? (
        <>
          <p class="citation__more">{translate('entityCiteSources')}</p>
          <Formats
            label={(name) => translate('entityCopySources', [name])}
            text={(format) => citeAll(works, format, translate, tag)}
            copy={copy}
          />
        </>
      ) : null}
    </>
  );
}

interface FormatsProps {
  label(name: string): string;
  text(format: CitationFormat): string;
  copy(text: string): Promise<void>;
}

function Formats({ label, text, copy }: FormatsProps) {
  const { translate } = useLanguage();
  return (
    <ul class="citation__formats">
      {FORMATS.map(({ format, name = translate('entityCitePlain') }) => (
        <li key={format}>
          <CopyButton text={() => text(format)} label={label(name)} copy={copy}>
            {name}
          </CopyButton>
        </li>
      ))}
    </ul>
  );
}
