import { kindOf } from '../text/fold-table';
import * as kinds from '../text/unit-kinds';

/** Cuts text into words without a rest, as `Intl.Segmenter` with word granularity does. */
export type Segment = (text: string) => Iterable<{ segment: string; index: number }>;

/** Longer names stand for themselves: no dictionary word swallows five characters of a name. */
const LONGEST_CHECKED = 4;
/** Characters on either side that the dictionary gets to see. Enough for any word, and the answer depends on them alone. */
const WINDOW = 16;
/** Remembered answers; pages repeat their names. */
const MAX_REMEMBERED = 2_000;

/** Words of one character that stand before or after a name and that dictionaries like to glue to its first or last character (`称道`, `和道`). */
const FUNCTION_CHARACTERS = new Set(
  '称说和与对由的在是把被让给向从到为以及或但而且于跟同等就也都又还不已曾将会要该此这那其某每各据经用有即则如若因所并至使令请叫问告谈看到了过着之称说與對從為於給讓後將會該這還經據並往赴返离離抵寄送',
);

/** Measure words, and what stands before one: 这台|大疆, 两家|… */
const MEASURES = new Set('台架款家个個名把间間位部支枚辆輛');
const COUNTERS = new Set(
  '这這那哪每该該本万萬亿億余餘来來半整一二两兩三四五六七八九十百千几幾数數多某首各第0123456789',
);

/** Nouns of one character that make a name the name of a place (`道通科技馆`). Not those that are function words as well. */
const PLACE_CHARACTERS = new Set('馆館园園街路桥橋站楼樓厅廳湖山江河岛島村镇鎮乡鄉寺庙廟城');

/** What a school has, of which some dictionaries do not know the word: 哈工大|师生, not 大师. */
const OF_A_SCHOOL = new Set('师生 師生 学子 學子 校友 校长 校長 本科 硕士 博士 教授 主楼 食堂'.split(' '));

/** Short names of schools end so. */
const SCHOOL_END = /[大航工程]/;

/** A park of industry, whoever is in it; behind a school, its campus. */
const PARK = /^[园園][区區]/;

/**
 * Whether a Han or kana name stands by itself. Chinese and Japanese have no spaces, so `道通智能` also occurs inside `街道通智能`, where 街道 is
 * a word. A katakana name never stands inside a longer run of katakana.
 */
export class WordEdges {
  readonly #segment: Segment | undefined;
  readonly #remembered = new Map<string, boolean>();

  /** Without a segmenter only the katakana rule holds. */
  constructor(segment?: Segment) {
    this.#segment = segment;
  }

  /** The name is `[start, end)` of `text`; nothing outside the block `[from, to)` is looked at. */
  standsAlone(text: string, start: number, end: number, from: number, to: number): boolean {
    const before = start > from ? kindAt(text, start - 1) : 0;
    const after = end < to ? kindAt(text, end) : 0;
    const first = kindAt(text, start);
    const last = kindAt(text, end - 1);
    if (first === kinds.KATAKANA && before === kinds.KATAKANA) return false;
    if (last === kinds.KATAKANA && after === kinds.KATAKANA) return false;

    const left = first === kinds.HAN && before === kinds.HAN;
    const right = last === kinds.HAN && after === kinds.HAN;
    if (last === kinds.HAN && isCutBehindSchool(text, start, end)) return false;
    if ((!left && !right) || end - start > LONGEST_CHECKED || this.#segment === undefined) return true;
    const windowStart = runStart(text, start, Math.max(from, start - WINDOW));
    const windowEnd = runEnd(text, end, Math.min(to, end + WINDOW));
    return this.#decide(
      text.slice(windowStart, windowEnd),
      start - windowStart,
      end - windowStart,
      this.#segment,
    );
  }

  #decide(run: string, start: number, end: number, segment: Segment): boolean {
    const key = `${start} ${end} ${run}`;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    const verdict = !isCutLeft(run, start, segment) && !isCutRight(run, end, segment);
    this.#remembered.set(key, verdict);
    return verdict;
  }
}

/** 哈尔滨工业|大学习: a campaign of industry in the city, not its university. */
function isCutBehindSchool(text: string, start: number, end: number): boolean {
  return end - start > 2 && /^大[学學][习習](?![近惯慣题題俗作总總])/.test(text.slice(end - 2, end + 2));
}

function kindAt(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return kindOf(unit);
}

function isRunKind(kind: number): boolean {
  return kind === kinds.HAN || kind === kinds.HIRAGANA || kind === kinds.KATAKANA;
}

function runStart(text: string, position: number, limit: number): number {
  let start = position;
  while (start > limit && isRunKind(kindAt(text, start - 1))) start -= 1;
  return start;
}

function runEnd(text: string, position: number, limit: number): number {
  let end = position;
  while (end < limit && isRunKind(kindAt(text, end))) end += 1;
  return end;
}

/** The segment that lies across `edge`, if any. */
function straddling(run: string, edge: number, segment: Segment): { from: number; to: number } | null {
  for (const { segment: word, index } of segment(run)) {
    if (index >= edge) return null;
    if (index + word.length > edge) return { from: index, to: index + word.length };
  }
  return null;
}

/** Words that the dictionaries of the browsers lack. */
const UNLISTED_WORDS = new Set(
  '清华 清華 东华 東華 升华 昇華 升華 光华 光華 韶华 韶華 浮华 浮華 芳华 芳華 淑华 淑華'.split(' '),
);
/** 振兴中华|为己任, but 其中|华为. */
const OF_CHINA = /(?<![其当當之途手心目市场場空集从從])中[华華]$/;
/** Roads and paths among them, and what is done to rice, which end as some names begin. No other word ends so. */
const UNLISTED_ENDS =
  '乡村道 鄉村道 林荫道 林蔭道 机耕道 機耕道 主干道 主幹道 次干道 次幹道 步行道 人行道 慢行道 骑行道 騎行道 登山道 健身道 水管道 气管道 氣管道 油管道 力管道 风管道 風管道 排水道 行洪道 古驿道 地下过道 推普 楼过道 樓過道 插禾 抢收禾 搶收禾 嘉禾 快速道 主管道 总管道 總管道 支管道'.split(
    ' ',
  );
/** The same of two characters: the first may end a word of its own (下一步|道通, 农村|道通). */
const SHORT_ROADS =
  '绿道 綠道 盲道 步道 栈道 棧道 匝道 巷道 坑道 乡道 鄉道 县道 縣道 村道 甬道 引道 辅道 輔道 岔道 风道 風道 赛道 賽道 渠道 跑道 弯道 彎道 坡道 水道 索道 滑道 铁道 鐵道 楼道 樓道 频道 頻道 管道 车道 車道 速道'.split(
    ' ',
  );
/** 以清华|为例 reads as 以|清华为|… to a dictionary that knows 华为: the first character belongs to the word before, and the second is 为. */
function isCutBeforeFunctionWord(run: string, start: number, segment: Segment): boolean {
  if (!FUNCTION_CHARACTERS.has(run.charAt(start + 1))) return false;
  if (UNLISTED_WORDS.has(run.slice(Math.max(0, start - 1), start + 1))) return true;
  if (OF_CHINA.test(run.slice(0, start + 1))) return true;
  const word = straddling(run.slice(0, start + 1), start, segment);
  return word !== null && word.to === start + 1;
}

/** A word reaches over the left edge, and what it has outside is not just a function character. */
function isCutLeft(run: string, start: number, segment: Segment): boolean {
  const upTo = run.slice(0, start + 1);
  if (UNLISTED_ENDS.some((word) => upTo.endsWith(word))) return true;
  const isFunction = FUNCTION_CHARACTERS.has(run.charAt(start - 1));
  if (
    !isFunction &&
    SHORT_ROADS.some((word) => upTo.endsWith(word)) &&
    lastWordLength(run.slice(0, start), segment) < 2
  )
    return true;
  const word = straddling(run, start, segment);
  if (word === null) return isCutBeforeFunctionWord(run, start, segment);
  const outside = run.slice(word.from, start);
  if (FUNCTION_CHARACTERS.has(outside)) return false;
  return !(MEASURES.has(outside) && COUNTERS.has(run.charAt(word.from - 1)));
}

/**
 * The same on the right. There the text after the name often makes a good word by itself (`哈工大|学生` although 大学生 is one too): then the
 * name stands.
 */
function isCutRight(run: string, end: number, segment: Segment): boolean {
  if (end === run.length || FUNCTION_CHARACTERS.has(run.charAt(end))) return false;
  if (SCHOOL_END.test(run.charAt(end - 1))) {
    if (OF_A_SCHOOL.has(run.slice(end, end + 2)) || PARK.test(run.slice(end, end + 2))) return false;
  } else if (PARK.test(run.slice(end, end + 2))) return true;
  // 哈工大|队: the team of the school, and no 大队 of whatever is left over.
  if (/^大[队隊]/.test(run.slice(end - 1, end + 1))) return false;
  // 金禾赛区: the district of a contest.
  if (/^[赛賽][区區場场]/.test(run.slice(end - 1, end + 1))) return true;
  const isSingle = firstWordLength(run.slice(end), segment) < 2;
  if (isSingle && PLACE_CHARACTERS.has(run.charAt(end))) return true;
  return isSingle && straddling(run, end, segment) !== null;
}

function lastWordLength(text: string, segment: Segment): number {
  let length = 0;
  for (const word of segment(text)) length = word.segment.length;
  return length;
}

function firstWordLength(text: string, segment: Segment): number {
  for (const word of segment(text)) return word.segment.length;
  return 0;
}
