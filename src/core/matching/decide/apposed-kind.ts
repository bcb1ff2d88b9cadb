import { cuesBeside, type Claim, type PageIndex } from './page-index';

/** Kinds of bodies and things that none of ours is, as they stand in an apposition. Small letters; the beginning of a word where it is declined. */
const KINDS =
  'club|choir|band|festival|restaurant|café|cafe|bistro|bakery|pizzeria|hotel|kindergarten|museum|theatre|theater|magazine|journal|song|album|novel|racehorse|horse|mare|stallion|dog|cat|yacht|ferry|tram|charity|parish|church|' +
  'chœur|chorale|boulangerie|hôtel|musée|théâtre|revue|chanson|roman|cheval|jument|chien|chat|paroisse|église|' +
  'Verein|Klub|Chor|Kapelle|Gasthaus|Lokal|Kneipe|Bäckerei|Zeitschrift|Lied|Roman|Pferd|Stute|Hund|Katze|Kirche|' +
  'coro|restaurante|panadería|museo|teatro|revista|canción|novela|caballo|yegua|perro|gato|iglesia|' +
  'klub|chór|kawiarnia|restauracja|piekarnia|czasopismo|piosenka|powieść|koń|klacz|pies|kot|kościół|' +
  'клуб|хор|ресторан|кафе|пекарня|гостиница|отель|музей|театр|журнал|песня|роман|лошадь|кобыла|жеребец|пёс|собака|кот|яхта|паром|церковь|' +
  'готель|пісня|кінь|кобила|пес|кіт|церква';

const ARTICLE = "(?:(?:an?|the|une?|l[ea]s?|der|die|das|eine?|un[ao]?|el)\\s|l['’])?";
/** One word may stand between: `a small choir`, «старый ресторан». */
const APPOSED = new RegExp(
  `^["”»]?(?:,\\s|\\s?[—–]\\s)${ARTICLE}(?:\\p{Ll}[\\p{L}-]*\\s)?(${KINDS})(?![\\p{L}-])([^.,;!?]{0,60})`,
  'u',
);

/** `CASC, club athlétique de Sainte-Croix`: the page says of what kind it is, and none of ours is of that kind. Returns the kind. */
export function apposedKind(page: PageIndex, claim: Claim): string | undefined {
  if (claim.kind === 'surname' || claim.strength === 'strong') return undefined;
  const said = APPOSED.exec(page.blocks[claim.block]!.text.slice(claim.end, claim.end + 120));
  if (!said?.[1]) return undefined;
  const until = claim.end + said[0].length;
  const isOfOurs = cuesBeside(page, claim).some(
    ({ effect, start, end }) => effect.weight > 0 && start >= claim.end && end <= until,
  );
  return isOfOurs ? undefined : said[1];
}
