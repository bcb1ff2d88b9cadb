import {
  GAP_HARD,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_QUOTE,
  GAP_SPACE,
  LONGEST_ABBREVIATION,
} from './gap';
import { APOSTROPHE, HYPHEN, PERIOD, QUOTE, SOFT, UNDERSCORE } from './unit-kinds';

/** The gap between two tokens while it is read, unit by unit. */
export class GapState {
  /** Gap class so far. */
  value = GAP_HARD;
  /** White space was met in this gap. */
  #spaced = false;
  /** A full stop after a longer token was met in this gap. */
  #stopped = false;
  /** The unit before was a full stop. */
  #dotted = false;
  /** Letters of the token before the gap. */
  #leftUnits = 0;

  /** Nothing was read yet: a block begins like a sentence. */
  begin(): void {
    this.follow(0);
    this.value = GAP_HARD;
  }

  /** A token of `units` letters ends here. */
  follow(units: number): void {
    this.value = GAP_NONE;
    this.#spaced = false;
    this.#stopped = false;
    this.#dotted = false;
    this.#leftUnits = units;
  }

  space(): void {
    this.#spaced = true;
    this.#dotted = false;
    if (this.value === GAP_NONE) this.value = GAP_SPACE;
    else if (this.#stopped) this.value = GAP_HARD;
  }

  /** A separator other than white space, by its kind. */
  separate(kind: number): void {
    const wasDotted = this.#dotted;
    this.#dotted = kind === PERIOD;
    switch (kind) {
      case HYPHEN:
        // Only a hyphen that touches the left word joins; a second one, or one after a space, is a dash.
        if (this.value === GAP_NONE) this.value = GAP_HYPHEN;
        else if (this.value === GAP_HYPHEN || this.#spaced) this.value = GAP_HARD;
        return;
      case PERIOD:
        this.#stopped = this.#leftUnits > LONGEST_ABBREVIATION;
        this.#raise(wasDotted ? GAP_HARD : GAP_PUNCTUATION);
        return;
      case UNDERSCORE:
        return this.#raise(GAP_SPACE);
      case QUOTE:
      case APOSTROPHE:
        return this.#raise(GAP_QUOTE);
      case SOFT:
        return this.#raise(GAP_PUNCTUATION);
      default:
        this.value = GAP_HARD;
    }
  }

  #raise(to: number): void {
    if (to > this.value) this.value = to;
  }
}
