import { authorityLabel } from '@/core/entities/authorities';
import { packDescriptionIn, packLicenceIn, packTitleIn } from '@/core/entities/caption';
import { readLists } from '@/core/entities/read-lists';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';

/** The rules that every statement keeps to. */
const RULES = ['indexMadeRead', 'indexMadeFacts', 'indexMadeInherit', 'indexMadeErrors'];

/** How the packs are made, how old they are, and which lists were read for them. */
export function Colophon({ overview }: { overview: Extract<OverviewReply, { ok: true }> }) {
  const language = useLanguage();
  const { translate, tag } = language;
  const date = (text: string) => formatDate(text, language);
  return (
    <>
      <Room id="made" title={translate('indexMade')}>
        <div class="colophon">
          {RULES.map((key) => (
            <p key={key}>{translate(key)}</p>
          ))}
          {overview.packs.map((info) => (
            <section key={info.id} class="colophon__pack" aria-labelledby={`pack-${info.id}`}>
              <h3 id={`pack-${info.id}`}>
                <InPackLanguage
                  text={packTitleIn(language.tag, info)}
                  english={info.title}
                  language={language}
                />
              </h3>
              <p>
                <InPackLanguage
                  text={packDescriptionIn(language.tag, info)}
                  english={info.description}
                  language={language}
                />
              </p>
              <p class="colophon__figures">
                {translate('indexPackLine', [
                  info.version,
                  date(info.date),
                  overview.names.filter(({ pack }) => pack === info.id).length.toLocaleString(tag),
                  packLicenceIn(language.tag, info),
                ])}
              </p>
              {overview.packsOff.includes(info.id) ? <p>{translate('indexPackOff')}</p> : null}
            </section>
          ))}
        </div>
      </Room>
      <Room id="lists" title={translate('indexListsRead')}>
        <table class="lists-read" aria-labelledby="lists-heading">
          <thead>
            <tr>
              <th scope="col">{translate('indexList')}</th>
              <th scope="col">{translate('indexListCopies')}</th>
              <th scope="col">{translate('indexListEntries')}</th>
              <th scope="col">{translate('indexListNotFound')}</th>
            </tr>
          </thead>
          <tbody>
            {readLists(overview.names).map(({ authority, oldest, newest, entries, notFound }) => (
              <tr key={authority}>
                <th scope="row">
                  <a href={`?${new URLSearchParams({ list: authority }).toString()}`}>
                    {authorityLabel(authority, translate)}
                  </a>
                </th>
                <td data-label={translate('indexListCopies')}>
                  {oldest === newest ? date(oldest) : `${date(oldest)} – ${date(newest)}`}
                </td>
                <td data-label={translate('indexListEntries')}>{entries.toLocaleString(tag)}</td>
                <td data-label={translate('indexListNotFound')}>{notFound.toLocaleString(tag)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Room>
    </>
  );
}
