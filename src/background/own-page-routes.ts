import {
  AboutRequest,
  AnnotateTabRequest,
  AnnotateTextRequest,
  EntityRequest,
  NameCardRequest,
  OverviewRequest,
  SearchRequest,
  type UiReplies,
  type UiRequest,
} from '@/core/messages/ui-to-background';
import { loadSettings } from '@/extension/settings-store';
import { replyWithAbout } from './about-reply';
import { interfaceLanguage } from '@/extension/translate';
import { annotateTab } from './annotate-tab';
import { annotateText } from './annotate-text';
import type { EngineHost } from './engine-host';
import { replyWithEntity } from './entity-reply';
import { findNames } from './find-names';
import { replyWithOverview } from './overview-reply';
import { resultsIn } from './in-reader-language';
import { replyWithNameCard } from './name-card-reply';
import { noteFault } from './refusals';
import { fromOwnPage, type Routes } from './router';

/** Type → route, one for each `UiRequest`: the compiler tells when one is missing. */
type OwnPageRoutes = {
  [Type in keyof UiReplies]: ReturnType<typeof fromOwnPage<Extract<UiRequest, { type: Type }>>>;
};

/** Answers to the popup, the options and the entity page. */
export function createOwnPageRoutes(host: EngineHost): Routes {
  const routes: OwnPageRoutes = {
    search: fromOwnPage(SearchRequest, ({ query, limit }) =>
      orUnavailable(async () => {
        const [results, pack] = await Promise.all([findNames(host, query, limit), host.pack()]);
        return { ok: true, results: resultsIn(interfaceLanguage(), results, pack) };
      }),
    ),
    entity: fromOwnPage(EntityRequest, ({ id }) =>
      orUnavailable(async () => replyWithEntity(await host.pack(), id)),
    ),
    'name-card': fromOwnPage(NameCardRequest, ({ id }) =>
      orUnavailable(async () => {
        const [data, flags] = await Promise.all([host.pack(), host.flags()]);
        return replyWithNameCard(data, flags, id);
      }),
    ),
    overview: fromOwnPage(OverviewRequest, () =>
      orUnavailable(async () => {
        const [data, { settings }] = await Promise.all([host.pack(), loadSettings()]);
        return replyWithOverview(data, settings.packsOff);
      }),
    ),
    'annotate-tab': fromOwnPage(AnnotateTabRequest, ({ tabId }) => annotateTab(tabId)),
    'annotate-text': fromOwnPage(AnnotateTextRequest, (request) =>
      orUnavailable(() => annotateText(host, request)),
    ),
    about: fromOwnPage(AboutRequest, () =>
      orUnavailable(async () => {
        const [data, { settings }] = await Promise.all([host.pack(), loadSettings()]);
        return replyWithAbout(data, settings.packsOff);
      }),
    ),
  };
  return new Map(Object.entries(routes));
}

async function orUnavailable<Reply>(
  answer: () => Promise<Reply>,
): Promise<Reply | { ok: false; error: 'data-unavailable' }> {
  try {
    return await answer();
  } catch (error) {
    noteFault(`data: ${String(error)}`);
    return { ok: false, error: 'data-unavailable' };
  }
}
