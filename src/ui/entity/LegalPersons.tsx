import { authorityLabel } from '@/core/entities/authorities';
import type { LegalPerson } from '@/core/entities/legal-person';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { CopyButton } from './CopyButton';
import { IDENTIFIER_LABELS } from './identifier-labels';
import { SourceRefs } from './SourceRefs';

interface LegalPersonsProps {
  persons: LegalPerson[];
  copy(text: string): Promise<void>;
}

/** The firms behind one brand, each with its numbers, which can be copied, and with the list entries that are its own. */
export function LegalPersons({ persons, copy }: LegalPersonsProps) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <ul class="persons">
      {persons.map(({ name, identifiers, entries, note, sources }) => (
        <li key={name} class="persons__item">
          <h3 class="persons__name">
            <bdi>{name}</bdi>
            <SourceRefs keys={sources} />
          </h3>
          {identifiers.length > 0 ? (
            <dl class="persons__numbers">
              {identifiers.map(({ kind, value }) => {
                const label = translate(IDENTIFIER_LABELS[kind]);
                return (
                  <div key={`${kind} ${value}`}>
                    <dt>{label}</dt>
                    <dd>
                      <span class="persons__number">{value}</span>
                      {'\u00A0'}
                      <CopyButton
                        text={() => value}
                        label={translate('entityCopyThing', [`${label} ${value}`])}
                        copy={copy}
                      />
                    </dd>
                  </div>
                );
              })}
            </dl>
          ) : (
            <p class="persons__note">{translate('entityNoNumber')}</p>
          )}
          <p class="persons__entries">
            {translate('entityPersonEntries')}{' '}
            {entries
              .map(({ authority, reference }) =>
                [authorityLabel(authority, translate), reference]
                  .filter((part) => part !== undefined)
                  .join(', '),
              )
              .join(' · ') || translate('entityPersonNoEntries')}
          </p>
          {note ? (
            <p class="persons__note">
              <InPackLanguage text={note} language={language} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
