import type { NameForm } from '../../core/entities/matching-rules';
import { declineRussianName } from './decline-russian';
import type { Phrase } from './phrase';

const LATIN = /^[\p{Script=Latin}\d\s\p{P}]+$/u;

/** A name form with its declined, plural and joined spellings. */
export function nameForms(name: NameForm): Phrase[] {
  const texts = new Set([name.text, ...name.forms]);
  if (name.decline === 'ru') for (const form of declineRussianName(name.text)) texts.add(form);
  const phrases: Phrase[] = [...texts].map((text) => ({
    text,
    strength: name.strength,
    kind: name.kind,
    caseRule: caseRuleOf(name),
    separators: separatorsOf(name, text),
  }));
  return [...phrases, ...germanGenitive(name), ...hashtag(name)];
}

function caseRuleOf(name: NameForm): Phrase['caseRule'] {
  if (name.exactCase) return 'exact';
  return name.anyCase ? 'any' : 'capital';
}

/** `Co., Ltd.` needs its comma and full stops passed over; other names are broken by them. */
function separatorsOf(name: NameForm, text: string): Phrase['separators'] {
  if (name.hyphen) return 'hyphen';
  return /[.,·・]/u.test(text) ? 'punctuated' : 'any';
}

/**
 * German and Dutch write the genitive without an apostrophe (`Aero-HITs`, `Kupols`). For names whose last word is all capitals, where the small s shows
 * that it is an ending, and for weak names of one word, which need their proof anyhow: `Aero Hits` is something else.
 */
function germanGenitive(name: NameForm): Phrase[] {
  if (!LATIN.test(name.text) || name.anyCase) return [];
  const isCapitals = /\p{Lu}{2,}$/u.test(name.text);
  const isWeakWord =
    name.strength !== 'strong' && /^\p{Lu}[\p{Ll}\p{M}]*[^sxzß\s\p{Lu}\P{L}]$/u.test(name.text);
  if (!isCapitals && !isWeakWord) return [];
  return [
    {
      text: `${name.text}s`,
      strength: name.strength,
      kind: name.kind,
      caseRule: 'exact',
      separators: name.hyphen ? 'hyphen' : 'any',
    },
  ];
}

/** Strong names of two words or more are also hashtags and handles: `#AeroHIT`, `@AutelRobotics`. */
function hashtag(name: NameForm): Phrase[] {
  if (name.strength !== 'strong') return [];
  const words = name.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2 || words.length > 4 || !/[\p{L}]/u.test(name.text)) return [];
  if (/\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}/u.test(name.text)) return [];
  return [
    { text: words.join(''), strength: 'strong', kind: name.kind, caseRule: 'any', separators: 'joined-tag' },
  ];
}
