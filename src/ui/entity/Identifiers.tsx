import { authorityLabel } from '@/core/entities/authorities';
import { IDENTIFIER_PROPERTIES, type IdentifierProperty } from '@/core/entities/identifier-properties';
import { useLanguage } from '@/ui/kit/language-context';
import type { Language } from '@/ui/kit/language';
import { CopyButton } from './CopyButton';
import type { Identifier } from './find-identifiers';
import { IDENTIFIER_LABELS } from './identifier-labels';
import { SourceRefs } from './SourceRefs';

interface IdentifiersProps {
  identifiers: Identifier[];
  copy(text: string): Promise<void>;
}

/** Numbers to look the entity up elsewhere, each with a button that copies it. */
export function Identifiers({ identifiers, copy }: IdentifiersProps) {
  const { translate } = useLanguage();
  return (
    <dl class="identifiers">
      {identifiers.map((identifier) => {
        const label = labelOf(identifier.kind, translate);
        return (
          <div key={`${identifier.kind} ${identifier.value}`} class="identifiers__item">
            <dt>{label}</dt>
            <dd>
              <span class="identifiers__value">{identifier.value}</span>
              <span class="identifiers__after">
                <SourceRefs keys={identifier.sources} />
                {'\u00A0'}
                <CopyButton
                  text={() => identifier.value}
                  label={translate('entityCopyThing', [`${label} ${identifier.value}`])}
                  copy={copy}
                />
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function labelOf(kind: Identifier['kind'], translate: Language['translate']): string {
  const property = IDENTIFIER_PROPERTIES.find((known) => known === kind);
  return property
    ? translate(IDENTIFIER_LABELS[property])
    : authorityLabel(kind as Exclude<typeof kind, IdentifierProperty>, translate);
}
