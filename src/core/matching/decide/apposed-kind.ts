import { weighEvidence } from './evidence';
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

/** `The dance troupe was called`, «Хор из Луцка назывался»: a kind, and what it is called. */
const NAMED_SO = new RegExp(
  `(?<![\\p{L}-])(${KINDS}|troupe|ensemble|orchestra|ансамбль|оркестр|гурт|Orchester|orchestre)(?:\\s[\\p{L}-]+){0,3}?\\s(?:(?:is|was|were|are) (?:called|named|known as|dubbed)|наз[ыи]ва(?:ется|лся|лась|лось|ється|вся|лася)|(?:зв[аі]ла|звал|звали|звуть|зовут)|hei(?:ß|ss)t|hie(?:ß|ss)|s['’]appel(?:le|ait)|se llama(?:ba)?|si chiama(?:va)?|nazywa(?:ł[ao]?)? się)\\s["“«„]?$`,
  'iu',
);

/** `CASC, club athlétique de Sainte-Croix`: the page says of what kind it is, and none of ours is of that kind. Returns the kind. */
export function apposedKind(page: PageIndex, claim: Claim): string | undefined {
  if (claim.kind === 'surname' || claim.strength === 'strong') return undefined;
  const { text } = page.blocks[claim.block]!;
  const named = NAMED_SO.exec(text.slice(Math.max(0, claim.start - 80), claim.start))?.[1];
  if (
    named !== undefined &&
    !/^\s\p{Lu}/u.test(text.slice(claim.end, claim.end + 2)) &&
    !isSaidOfOurs(page, claim)
  )
    return named;
  const said = APPOSED.exec(text.slice(claim.end, claim.end + 120));
  if (!said?.[1]) return undefined;
  const until = claim.end + said[0].length;
  const isOfOurs = cuesBeside(page, claim).some(
    ({ effect, start, end }) => effect.weight > 0 && start >= claim.end && end <= until,
  );
  return isOfOurs ? undefined : said[1];
}

/** `The drone that hit the museum is called Gerbera`: the kind need not be what is called so. */
function isSaidOfOurs(page: PageIndex, claim: Claim): boolean {
  const { proNear, contraNear } = weighEvidence(page, claim, false);
  return proNear > contraNear;
}
