import type { MentionWords } from '@/core/messages/to-page';
import { packTitleIn } from '@/core/entities/caption';
import type { PackInfo } from '@/core/entities/pack';
import { quoteSentence } from '@/core/report/quote';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { plainReason } from './plain-reason';

interface Mistake {
  mention: MentionWords & { caption: string };
  /** Absent where the packs no longer hold the name. */
  pack: PackInfo | undefined;
  version: string;
  withSentence: boolean;
}

/**
 * The report of a wrong match as text that a reader can read through before giving it to anybody. Of the page it holds the underlined words and the evidence; the
 * sentence only where the reader adds it, the address never.
 */
export function mistakeText({ mention, pack, version, withSentence }: Mistake, language: Language): string {
  const { translate } = language;
  const { entity, caption, surface, reason } = mention;
  const quote = quoteSentence({ ...mention, name: surface });
  return [
    translate('mistakeHead'),
    '',
    translate('mistakeEntry', [caption, entity]),
    translate('mistakeSurface', [quote.name]),
    `${plainReason(reason, surface, language)} [${reason.rule}]`,
    ...(pack
      ? [
          translate('reportPack', [
            packTitleIn(language.tag, pack),
            pack.version,
            formatDate(pack.date, language),
          ]),
        ]
      : []),
    `Sidelight ${version}`,
    ...(withSentence ? [translate('mistakeSentence', [quote.before + quote.name + quote.after])] : []),
    '',
    translate('mistakeReally'),
    '',
  ].join('\n');
}
