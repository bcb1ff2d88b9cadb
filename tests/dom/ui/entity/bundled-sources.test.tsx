import { expect, it } from 'vitest';
import { replyWithEntity } from '@/background/entity-reply';
import { replyWithOverview } from '@/background/overview-reply';
import { parsePackFile, type PackData } from '@/core/entities/pack-file';
import { EntityPage } from '@/ui/entity/EntityPage';
import { bundledPack } from '../../../unit/build/pack/bundled-pack';
import { draw } from '../draw';
import { fakeDeps } from './fake-deps';

/** What states something that a source must answer for. */
const CLAIMS = [
  '.dossier-header__summary',
  '.death',
  '.statuses__effect',
  '.event > p:first-child',
  '.connections__claim',
  '.persons__item',
];
/** What may have no source on record, if its room says so, or one that names the room. */
const CLAIMS_OR_SAID = ['.particulars dd', '.identifiers dd', '.homonyms__item'];

const data = bundledData();
const overview = replyWithOverview(data, []);

function bundledData(): PackData {
  const { parts, entities, packOf, sources } = bundledPack();
  const parsed = parsePackFile({
    packs: parts.map(({ info }) => info),
    entities: entities.map((entity) => ({ ...entity, pack: packOf.get(entity.id) })),
    sources,
  });
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.data;
}

const dossierOf = (id: string) =>
  draw(<EntityPage deps={fakeDeps(replyWithEntity(data, id), { id, overview }).deps} />);
const textsOf = (elements: Iterable<Element>) =>
  [...elements].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
const marksOf = (element: ParentNode) => [...element.querySelectorAll('.source-mark')];
const find = (page: ParentNode, selectors: readonly string[]) => [
  ...page.querySelectorAll(selectors.join(', ')),
];
const bare = (page: ParentNode, selectors: readonly string[]) =>
  find(page, selectors).filter((claim) => marksOf(claim).length === 0);

it.each([...data.entities.keys()])('of %s every claim in the dossier leads to a source', async (id) => {
  const page = await dossierOf(id);

  expect(find(page, CLAIMS).length).toBeGreaterThan(0);
  expect(textsOf(bare(page, CLAIMS))).toEqual([]);
  expect(
    textsOf(
      bare(page, CLAIMS_OR_SAID).filter((claim) => {
        const room = claim.closest('.room');
        const title = room?.querySelector('h2')?.textContent ?? '';
        const notes = [...page.querySelectorAll('.room-note')];
        return !notes.some((note) => room?.contains(note) || note.textContent.includes(`“${title}”`));
      }),
    ),
  ).toEqual([]);
  for (const mark of marksOf(page)) {
    const source = page.querySelector(`#sources ${mark.getAttribute('href')}`);
    expect(source?.querySelector('.sources__publisher')?.textContent, mark.outerHTML).toMatch(/\p{L}/u);
  }
  const listed = [...page.querySelectorAll('.sources__item')].map((item) => `#${item.id}`);
  expect(new Set(listed)).toEqual(new Set(marksOf(page).map((mark) => mark.getAttribute('href'))));
});
