import type { Homonym } from '@/core/entities/entity';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { CopyButton } from './CopyButton';
import { SourceRefs } from './SourceRefs';

interface HomonymsProps {
  homonyms: Homonym[];
  copy(text: string): Promise<void>;
}

/** Others of the same name, with numbers that can be copied, so that nobody carries a fact from one to the other. */
export function Homonyms({ homonyms, copy }: HomonymsProps) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <ul class="homonyms">
      {homonyms.map((homonym) => (
        <li key={homonym.caption} class="homonyms__item">
          <p class="homonyms__caption">
            <bdi>
              <InPackLanguage text={homonym.caption} language={language} />
            </bdi>
          </p>
          <p>
            <InPackLanguage text={homonym.description} language={language} />
            <SourceRefs keys={homonym.sources} />
          </p>
          {homonym.identifiers.length > 0 ? (
            <ul class="homonyms__identifiers">
              {homonym.identifiers.map((identifier) => (
                <li key={identifier}>
                  <bdi>{identifier}</bdi>
                  {'\u00A0'}
                  <CopyButton
                    text={() => numberIn(identifier)}
                    label={translate('entityCopyThing', [identifier])}
                    copy={copy}
                  />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What a register is asked for: packs print `OGRN 1249500006062`, the register before its number. Without a number, all of it. */
function numberIn(identifier: string): string {
  const last = identifier.split(/\s+/).at(-1) ?? '';
  return /\d/.test(last) ? last : identifier;
}
