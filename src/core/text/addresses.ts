import { kindOf } from './fold-table';
import { EXPAND, HAN, MARK } from './unit-kinds';

/** Longer runs without white space are judged piece by piece, so that a block of base64 stays linear. */
const LONGEST_RUN = 2_048;

const SIGNS = new Set(Array.from("-._~:/\\?#@!$&*+=%|'", (char) => char.charCodeAt(0)));

/** Countries and endings whose abbreviation is also a word (`in`, `it`, `me`) count only where more of an address stands around them. */
const ENDINGS =
  'com|org|net|edu|gov|mil|int|info|biz|io|ai|app|dev|tv|news|online|site|shop|eu|ru|su|ua|kz|cn|hk|tw|jp|kr|uk|ca|au|nz|de|fr|pl|cz|sk|ch|nl|se|fi|dk|ee|lv|lt|tr|il|ir|br|mx|ar|рф|укр|ком|рус';
const FILES =
  'pdf|html?|php|aspx?|jsp|css|js|json|xml|csv|txt|md|docx?|xlsx?|pptx?|odt|rtf|zip|rar|7z|gz|tar|exe|apk|dmg|jpe?g|png|gif|webp|svg|tiff?|bmp|mp[34]|avi|mov|mkv|webm|wav';
// Each pattern takes time in proportion to the run: no repetition can begin at every place.
const DOMAIN = new RegExp(`[\\p{L}\\d_-]\\.(${ENDINGS}|${ENDINGS.toUpperCase()})(?=$|[/:?#.!])`, 'u');
const FILE_NAME = new RegExp(`[\\p{L}\\d_)-]\\.(${FILES})(?=$|[?#:.!])`, 'iu');
const WORLD_WIDE_WEB = /^www\d?\.[\p{L}\d]/iu;
const MAIL = /[\p{L}\d]@[\p{L}\d-]+\.[\p{L}\d]/u;
const PATH = /^(~|\.{1,2})?\/[\w.-]+\/|^[a-z]:\\|^\\\\\w/i;
const LONG_DOMAIN = /^([\p{L}\d-]+\.){2,}[a-z]{2,}\/|^[a-z\d-]+\.[a-z]{2}\/[\w%-]/u;

/** A run of characters that can stand in a URL, and whether it is an address: URL, domain, e-mail address, file name or path. */
export interface AddressRun {
  start: number;
  end: number;
  isAddress: boolean;
}

function isRunUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind <= EXPAND || kind === MARK || SIGNS.has(unit);
}

/** The run around `position` within `[from, to)`. Costs time in proportion to the run, at most a few thousand units. */
export function addressRunAt(text: string, position: number, from: number, to: number): AddressRun {
  const first = Math.max(from, position - LONGEST_RUN);
  const last = Math.min(to, position + LONGEST_RUN);
  let start = position;
  while (start > first && isRunUnit(text.charCodeAt(start - 1))) start -= 1;
  let end = position + 1;
  while (end < last && isRunUnit(text.charCodeAt(end))) end += 1;

  const run = text.slice(start, end);
  const hasScheme = run.includes('://');
  if (hasScheme) end = throughHan(text, end, last);
  return { start, end, isAddress: hasScheme || isAddress(run) };
}

/** Browsers show `…/wiki/哈尔滨` decoded; a Han word directly after a slash is still the address. */
function throughHan(text: string, end: number, last: number): number {
  if (!'/=%'.includes(text.charAt(end - 1))) return end;
  let next = end;
  while (next < last && kindOf(text.charCodeAt(next)) === HAN) next += 1;
  return next;
}

function isAddress(run: string): boolean {
  return (
    WORLD_WIDE_WEB.test(run) ||
    MAIL.test(run) ||
    DOMAIN.test(run) ||
    FILE_NAME.test(run) ||
    PATH.test(run) ||
    LONG_DOMAIN.test(run)
  );
}
