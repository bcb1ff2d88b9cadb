import type { IndexEntry } from '@/core/matching/index-entry';

const GIVEN =
  'John Maria Ivan Oleksandr Wei Ahmed Anna Peter Mohammed Olga Sergei Dmitry Jean Carlos Fatima Hans Elena Yuki Ali Nikolai Vladimir Иван Олександр Сергей Мария Дмитро Анна Владимир Николай Олена Юрий'.split(
    ' ',
  );
const LATIN =
  'ba be bo da de do fa ga go ka ke ko la le lo ma me mo na no pa po ra re ro sa se so ta te to va vi vo za zo shi chi kov'.split(
    ' ',
  );
const CYRILLIC =
  'ба бе бо ва ве да до жа за ка ко ла ло ма мо на но па по ра ро са со та то чук ков ев ин'.split(' ');
const HAN = Array.from('中国北京上海深圳市科技股份有限公司工业大学航空智能电子贸易集团东方华新天海龙');
const BUSINESS = ['Trading', 'Holding', 'Industries', 'Technology', 'Group', 'Shipping', 'Logistics', 'Bank'];
const LEGAL = ['LLC', 'Ltd', 'AG', 'JSC', 'Co., Ltd.', 'GmbH'];

/** The same numbers in every run, so that figures can be compared. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/**
 * Invented names: persons, companies, Chinese names and single words, in the mix of a sanctions list. `words` are words of the text to be
 * scanned; a part of the names begins with one, because real names begin with words that texts hold too.
 */
export function* inventNames(count: number, words: readonly string[]): Generator<IndexEntry> {
  const random = createRandom(42);
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const word = (syllables: readonly string[]): string => {
    let text = '';
    for (let left = 2 + random(3); left > 0; left -= 1) text += pick(syllables);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  for (let owner = 0; owner < count; owner += 1) {
    const kind = random(100);
    const syllables = kind % 2 === 0 ? LATIN : CYRILLIC;
    let phrase: string;
    if (kind < 55) phrase = `${pick(GIVEN)} ${word(syllables)}${kind < 20 ? ` ${word(syllables)}` : ''}`;
    else if (kind < 70) phrase = `${pick(words)} ${word(LATIN)} ${pick(BUSINESS)}`;
    else if (kind < 85) phrase = `${word(LATIN)} ${pick(BUSINESS)} ${pick(LEGAL)}`;
    else if (kind < 95) phrase = Array.from({ length: 4 + random(6) }, () => pick(HAN)).join('');
    else phrase = `${word(syllables)}${word(syllables).toLowerCase()}`;
    yield {
      phrase,
      owner,
      role: 'name',
      strength: 'strong',
      kind: 'name',
      caseRule: 'capital',
      separators: 'any',
    };
  }
}
