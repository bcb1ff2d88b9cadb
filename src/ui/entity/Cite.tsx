import { cite, type CitationFormat, entityAsWork } from '@/core/entities/citation';
import type { Entity } from '@/core/entities/entity';
import type { PackInfo } from '@/core/entities/pack';
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
  copy(text: string): Promise<void>;
}

/** This page as a citation, to read and to copy. */
export function Cite({ entity, pack, copy }: CiteProps) {
  const { translate } = useLanguage();
  const work = entityAsWork(entity, pack);
  return (
    <>
      <p class="citation">{cite(work, 'plain')}</p>
      <ul class="citation__formats">
        {FORMATS.map(({ format, name = translate('entityCitePlain') }) => (
          <li key={format}>
            <CopyButton
              text={() => cite(work, format)}
              label={translate('entityCopyThing', [name])}
              copy={copy}
            >
              {name}
            </CopyButton>
          </li>
        ))}
      </ul>
    </>
  );
}
