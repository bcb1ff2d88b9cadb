import { spellsOut, spellsRoughly } from './initials';
import { cuesBeside, standsBehindClaim, type Claim, type PageIndex } from './page-index';

/** What a page says an acronym stands for, at the place where it says so. */
export interface Definition {
  /** Ours: the long form of the claim's own entity. Otherwise it stands for something else. */
  ours: boolean;
  longForm: string;
}

const OPEN =
  /[([（［【]\s*(?:[^()（）[\]]{0,60}?[,;:，；、]\s*)?(?:["“„«']|简称|簡稱|以下简称|下称|далее|далі|или|або|short|or|hereafter|略称|in english|англійською|англ\.|по-английски|auf englisch|en anglais|en inglés|po angielsku|[:—–-]|\s)*$/iu;
const OR = /,\s*(?:or|или|або|oder|ou|o|czyli|ovvero|neboli)\s+["“„«']?$/iu;

/**
 * Reads what the text around an acronym says it stands for: `Long Form (ABC)`, `ABC (Long Form)`, `Long Form, or ABC,`, `ABC stands for …`,
 * and pairs of a definition list or table row. `undefined` where nothing is defined.
 */
export function findDefinition(
  page: PageIndex,
  claim: Claim,
  ownLongForms: readonly Claim[],
): Definition | undefined {
  const own = ownLongForms.find((long) => isDefinedBy(page, claim, long));
  if (own) return { ours: true, longForm: own.surface };
  const other = otherLongForm(page, claim, ownLongForms) ?? placeInBrackets(page, claim);
  return other === undefined ? undefined : { ours: false, longForm: other };
}

/** `By HIT we mean the Harbin Institute of Technology`: what stands before the letters, and what between them and their long form. */
const MEANT_BEFORE = /(?<!\p{L})(?:by|under|под|під|mit|unter|par|sous|por|przez)\s["“„«']?$/iu;
const MEANT_BEHIND =
  /^["”»']?\s(?:(?:здесь|тут|ниже|далее|далі|hier|ici|aquí|tutaj|here)\s)?(?:мы\s|ми\s)?(?:we (?:here )?mean|is meant|понима(?:ется|ем|ют)|подразумева(?:ется|ем)|имеется в виду|розумі(?:ється|ємо)|мається на увазі|ist hier|verstehen wir|nous entendons|on entend|entendemos|rozumiemy)(?:\s(?:здесь|тут|hier|ici|aquí|here))?\s(?:the\s|die\s|das\s|l['’])?["“„«']?$/iu;

function isMeant(text: string, claim: Claim, long: Claim): boolean {
  return (
    MEANT_BEFORE.test(text.slice(Math.max(0, claim.start - 12), claim.start)) &&
    MEANT_BEHIND.test(text.slice(claim.end, long.start))
  );
}

function isDefinedBy(page: PageIndex, claim: Claim, long: Claim): boolean {
  const block = page.blocks[claim.block]!;
  if (long.block !== claim.block) {
    // `<dt>HIT</dt><dd>Harbin Institute of Technology</dd>`: the acronym must be alone in its cell.
    const row = page.blocks[long.block]!.row;
    return block.row !== 0 && block.row === row && isAloneInCell(block.text, claim);
  }
  if (long.end <= claim.start) {
    // The full stop of a legal form ends no sentence: Special Technology Center Ltd. (STC).
    const gap = block.text
      .slice(long.end, claim.start)
      .replace(/^\.(?=\s?[(（])/u, '')
      .replaceAll(ABBREVIATED_FORM, '$1');
    // Another name stands between ours and the bracket, and the letters are its own: Beijing I. T. against the Birla I. T. (BIT).
    if (spellsOut(gap, lettersOf(claim), 'end') !== undefined) return false;
    // 哈尔滨工业大学，两人去广岛工业大学（HIT）: what stands right before the bracket is what it abbreviates.
    if (/\p{Script=Han}/u.test(gap.replace(ABBREVIATED, '').split(/[（(]/u)[0] ?? '')) return false;
    // （Harbin Institute of Technology，HIT）
    const isBracketed =
      /^["”»]?\s?[,，、;；]\s?["“«]?$/u.test(gap) &&
      /[（(]\s?["“«]?(?:the\s)?$/iu.test(block.text.slice(Math.max(0, long.start - 8), long.start)) &&
      /^["”»]?\s?[)）]/u.test(block.text.slice(claim.end, claim.end + 3));
    if (isBracketed) return true;
    return (
      gap.length < 90 && (OPEN.test(gap) || OR.test(gap) || ABBREVIATED.test(gap)) && !/[.!?。]\s/u.test(gap)
    );
  }
  const gap = block.text.slice(claim.end, long.start);
  return (
    isMeant(block.text, claim, long) ||
    /^["”»']?(?:\s\p{L}+(?=\s\())?\s*[([（]\s*(?:the\s)?["“«„']?$/u.test(gap) ||
    /^["”»']?\s*(?:(?:stands for|is short for|short for|means|refers to|steht für|bezeichnet|désigne|signifie|означает|обозначает|означає|позначає|расшифровывается как|[—–=:-])\s+(?:the\s)?|是?指(?:的是)?|即|代表)["“„«']?$/iu.test(
      gap,
    )
  );
}

/** The acronym and a full stop or colon, or its number among several (`CASC (1)`). */
function isAloneInCell(text: string, { surface }: Claim): boolean {
  return text.replace(/[([]\d[)\]]/u, '').trim().length <= surface.length + 2;
}

function lettersOf({ surface }: Claim): string {
  return surface.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
}

/** The text that an acronym abbreviates, where that is not our own long form. */
function otherLongForm(page: PageIndex, claim: Claim, own: readonly Claim[]): string | undefined {
  const text = page.blocks[claim.block]!.text;
  const letters = lettersOf(claim);
  const before = text.slice(Math.max(0, claim.start - 120), claim.start);
  const announced = ABBREVIATED.exec(before);
  const opened = announced
    ? [before, before.slice(0, announced.index)]
    : /^(.*?)[\s,]*(?:[([（]\s*["“„«']?|,\s*(?:or|oder|ou|o|или|або)\s+["“„«']?)$/isu.exec(before);
  const phrase =
    (opened?.[1] ?? '')
      .replaceAll(ABBREVIATED_FORM, '$1')
      .split(/[.!?;:。！？；]\s*/u)
      .at(-1) ?? '';
  // 哈爾濱工業大學：標題中不用縮寫HIT: the sentence has our own long form, whatever else it says.
  if (phrase !== '' && !(announced && own.some(({ surface }) => phrase.includes(surface)))) {
    const long = spellsOut(phrase, letters, 'end');
    if (long !== undefined) return long;
    if (
      isBareDefinition(text, claim, before) &&
      !ANAPHOR.test(phrase) &&
      !OF_ABBREVIATIONS.test(phrase) &&
      !isPersonsName(phrase, letters) &&
      !standsBehindClaim(page, claim) &&
      !hasCueIn(page, claim, phrase.length + (announced || !/^\p{Script=Han}+$/u.test(phrase) ? 24 : 2))
    ) {
      return phrase.trim().slice(-80);
    }
  }
  if (FOR_SHORT.test(text.slice(claim.end, claim.end + 16))) {
    const spelt = spellsOut(before.replace(/[\s,(–—]+$/u, ''), letters, 'end');
    if (spelt !== undefined && !isOwn(spelt, own)) return spelt;
  }
  const signed = SIGNS_ITSELF.exec(before);
  for (const part of signed ? before.slice(0, signed.index).split(/[,.;:!?]\s/u) : []) {
    const spelt = spellsOut(part, letters, 'end');
    if (spelt !== undefined && !isOwn(spelt, own)) return spelt;
  }
  const spelled = LETTERS_STAND.exec(text.slice(claim.end, claim.end + 160))?.[1];
  if (spelled !== undefined && !isOwn(firstClause(spelled), own)) return firstClause(spelled);
  const ended = endOfSentenceBefore(before, letters);
  if (ended !== undefined && !isOwn(ended, own)) return ended;
  const after = DEFINED_BEHIND.exec(text.slice(claim.end, claim.end + 160));
  // HIT researchers (Harbin Institute of Technology), HIT engineers (Hao, Ivanov and Tang)
  const isOfNoun = /^["”»']?\s\p{L}+\s\(/u.test(after?.[0] ?? '');
  const isElse =
    !isOfNoun ||
    (!own.some(({ start }) => start >= claim.end) && !firstClause(after?.[1] ?? '').includes(','));
  if (after?.[1] !== undefined && isElse) {
    const clause = firstClause(after[1]);
    return spellsOut(clause, letters, 'start') ?? spellsRoughly(clause, letters);
  }
  return longFormInRow(page, claim, letters);
}

/** `Dr Peled, HIT (Holon, Israel)`: the brackets say where it is, and a word in them speaks against ours. */
function placeInBrackets(page: PageIndex, claim: Claim): string | undefined {
  const { text } = page.blocks[claim.block]!;
  const inside = /^["”»']?\s*[([（]([^()（）[\]]{3,60})[)）\]]/u.exec(text.slice(claim.end, claim.end + 70));
  if (!inside?.[1]) return undefined;
  const end = claim.end + inside[0].length;
  const cues = cuesBeside(page, claim).filter((cue) => cue.start >= claim.end && cue.end < end);
  const isOurs = cues.some(({ effect }) => effect.weight > 0);
  return !isOurs && cues.some(({ effect }) => effect.weight <= -2) ? inside[1] : undefined;
}

/** The full stop of a legal form ends no sentence: SM Investments Corp. (SMIC). */
const ABBREVIATED_FORM = /\b(Corp|Inc|Ltd|Co|Bros|Ind|Int|Univ|Inst)\./gu;

const DEFINED_BEHIND =
  /^["”»']?(?:\s\p{L}+(?=\s\())?\s*(?:[([（]\s*|(?:stands for|is short for|means|steht für|bedeutet|signifie|veut dire|désigne|расшифровывается как|означает|означає|[=:])\s+)(?:the\s)?["“„«']?\s?(.{3,120})/isu;

function firstClause(text: string): string {
  return text.split(/[.!?;:)\]）»”]/u)[0] ?? '';
}

/** `<dt>HIT</dt><dd>Household income threshold. …</dd>`: the acronym alone in its cell, its long form at the head of another. */
function longFormInRow(page: PageIndex, claim: Claim, letters: string): string | undefined {
  const { row, text } = page.blocks[claim.block]!;
  if (row === 0 || !isAloneInCell(text, claim)) return undefined;
  for (const block of page.blocksByRow.get(row) ?? []) {
    if (block === claim.block) continue;
    const isOurs = (page.claimsByBlock.get(block) ?? []).some(
      (one) => one.strength === 'strong' && one.entity === claim.entity,
    );
    const long = isOurs ? undefined : spellsOut(firstClause(page.blocks[block]!.text), letters, 'start');
    if (long !== undefined) return long;
  }
  return undefined;
}

/** «Сокращения (HIT, ДВФУ) не допускаются», `abbreviations (HIT, BIT)`: what the brackets hold is what it says, and not what it stands for. */
const OF_ABBREVIATIONS =
  /(?:сокращени|аббревиатур|скорочен|абревіатур|abbreviation|acronym|initialism|Abkürzung|Kürzel|sigle|abréviation|sigla|abreviatura|skrót)\p{L}{0,4}\s*[(]?\s*$/iu;

/** 同大（HIT）: what stands before the brackets points back to a name, and is none. */
const ANAPHOR =
  /(?:同大学?|同校|同社|同学院|该校|該校|该大学|該大學|该公司|該公司|该院|本校|学校|此校)\s*[(（]?\s*$/u;

/** Words that announce an abbreviation or a code, right before it. */
const ABBREVIATED =
  /(?:缩写|縮寫|简称|簡稱|略称|代码|代碼|代号|abbreviated|abgekürzt|kurz|сокращ[её]нно|скорочено|en abrégé|abreviado|w skrócie|in sigla)(?:为|為|是|\s+(?:as|to|als|до|jako))?[\s:：“"«„]*$/iu;

function isOwn(longForm: string, own: readonly Claim[]): boolean {
  const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).join(' ');
  const long = words(longForm);
  return own.some(({ surface }) => words(surface).endsWith(long) || long.endsWith(words(surface)));
}

/** `… become a community amateur sports club. CASC status would save them`: four words and more that end a sentence, and their initials open the next. */
function endOfSentenceBefore(before: string, letters: string): string | undefined {
  const sentence = /([^.!?]+)[.!?]\s(?:\p{Lu}\p{Ll}*\s)?$/u.exec(before)?.[1];
  return sentence !== undefined && letters.length >= 4 ? spellsOut(sentence, letters, 'end') : undefined;
}

/** `HIT cells – the letters stand for heterojunction with intrinsic thin layer` */
const LETTERS_STAND =
  /^(?:\s\p{Ll}+){0,2}\s?[,–—(-]\s?(?:the (?:letters|initials|acronym|name)|die Buchstaben|les lettres|буквы|літери)\s(?:stands?|stehen|signifient|означают|означають|are short)(?:\sfor|\sfür)?\s(.{3,100})/u;

/** `the haemagglutination inhibition test, HIT for short` */
const FOR_SHORT = /^["”»']? (?:for short|in short|kurz|en abrégé)(?!\p{L})/u;

/** `the Housing Investment Trust, a fund for pensions that signs itself HIT`: its words end a part of what stands before. */
const SIGNS_ITSELF =
  /\b(?:signs itself|calls itself|goes by|known (?:by|under) its (?:\p{L}+ )?(?:initials|acronym|abbreviation)(?: as)?|(?:better |simply |also |commonly )?known (?:simply |only )?as|shortened to)\s["“„«']?$/iu;

/** `… thin layer, or HIT,` and 肝素诱导的血小板减少症（HIT）: the form of a definition, whatever it abbreviates. */
function isBareDefinition(text: string, claim: Claim, before: string): boolean {
  const next = text.slice(claim.end, claim.end + 3);
  if (ABBREVIATED.test(before)) return true;
  if (/[([（]\s*["“„«']?$/u.test(before)) return /^["”»']?\s*[)）\],，;]/u.test(next);
  return OR.test(before) && /^["”»']?\s*[,，]/u.test(next);
}

/** `Li Na (HIT)`, 李娜（HIT）: who belongs to it, not what it abbreviates. */
function isPersonsName(phrase: string, letters: string): boolean {
  const name = phrase.trim();
  if (/^\p{Script=Han}{2,3}$/u.test(name)) return true;
  const words = /(?:^|[,;:]\s)((?:\p{Lu}[\p{L}'’.-]*\s?){2,3})$/u.exec(name)?.[1]?.trim().split(/\s+/);
  return words !== undefined && words.every((word) => word.charAt(0).toLowerCase() !== letters.charAt(0));
}

/** A word that speaks for the entity stands in the phrase before it: `the Harbin university (HIT)`. */
function hasCueIn(page: PageIndex, claim: Claim, reach: number): boolean {
  const cues = cuesBeside(page, claim);
  return cues.some((cue) => cue.effect.weight > 1 && cue.end <= claim.start && claim.start - cue.end < reach);
}
