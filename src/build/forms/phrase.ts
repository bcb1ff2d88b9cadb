import type { CaseRule, Separators } from '../../core/matching/index-entry';
import type { NameKind, Strength } from '../../core/matching/model';

/** One spelled-out form of a name, ready for the index. */
export interface Phrase {
  text: string;
  strength: Strength;
  kind: NameKind;
  /** `capital`: the first cased letter is a capital. `exact`: all capitals as written. */
  caseRule: CaseRule;
  /** What may stand between the words; see `IndexEntry`. */
  separators: Separators;
}
