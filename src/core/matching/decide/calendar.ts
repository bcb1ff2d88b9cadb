import type { Cue } from './page-index';

const OF_TIME = /^(?:року|года|тижня|недели|місяця|месяца|сезону|сезона|літа|лета)$/iu;
const WHICH =
  /(?:^|[^\p{L}])(?:цього|того|минулого|наступного|торішнього|этого|прошлого|следующего|нынешнего|позапрошлого|(?:19|20)\d\d)\s$/iu;

/** «Цього року наліпок «Аеро-ХІТ» більше»: when it was, and not the hit of the year. */
export function isDate(text: string, { start, text: word }: Cue): boolean {
  return OF_TIME.test(word) && WHICH.test(text.slice(Math.max(0, start - 16), start));
}
