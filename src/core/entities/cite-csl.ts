import { basisWords, isWebAddress, oneLine, type Wording } from './citation-words';
import type { CitedWork } from './cited-work';
import { legibleDate, type PartialDate } from './partial-date';

/** One item by the schema of CSL-JSON (https://github.com/citation-style-language/schema). What is absent has no field. */
export function cslItem(work: CitedWork, wording: Wording): Record<string, unknown> {
  const { container, version, published, accessed, url } = work;
  const note = basisWords(work, wording, { text: oneLine, url: oneLine });
  return {
    id: work.key,
    type: container === undefined ? 'webpage' : 'entry',
    title: work.title,
    publisher: work.publisher,
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(version === undefined ? {} : { version }),
    ...(published ? { issued: cslDate(published) } : {}),
    ...(isWebAddress(url) ? { URL: url } : {}),
    ...(accessed ? { accessed: cslDate(accessed) } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** As precise as it is; a text that is no date stands as it is printed. */
function cslDate(date: PartialDate): { 'date-parts': number[][] } | { literal: string } {
  return legibleDate(date) === undefined
    ? { literal: date }
    : { 'date-parts': [date.split('-').map(Number)] };
}
