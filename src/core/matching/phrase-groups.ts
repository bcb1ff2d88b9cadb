import { GrowingWords } from './growing-words';
import { MAX_FORMS_OF_PHRASE } from './index-format';

/** Forms gathered by phrase key while an index is built, in order of first appearance. */
export class PhraseGroups {
  readonly #states1 = new GrowingWords();
  readonly #states2 = new GrowingWords();
  readonly #firstForm = new GrowingWords();
  readonly #lastForm = new GrowingWords();
  readonly #owners = new GrowingWords();
  readonly #flags = new GrowingWords();
  readonly #nextForm = new GrowingWords();
  /** Power of two; group number + 1, 0 = free. */
  #table = new Int32Array(1_024);

  /** Number of different phrases. */
  get count(): number {
    return this.#states1.length;
  }

  /** Number of forms over all phrases. */
  get forms(): number {
    return this.#owners.length;
  }

  state1(group: number): number {
    return this.#states1.at(group);
  }

  state2(group: number): number {
    return this.#states2.at(group);
  }

  /** Adds a form; the same owner with the same flags twice counts once. Forms over `MAX_FORMS_OF_PHRASE` of one phrase are left out. */
  add(state1: number, state2: number, owner: number, flags: number): void {
    const group = this.#groupOf(state1, state2);
    const known = this.#firstForm.at(group) !== -1;
    let length = 0;
    for (let form = this.#firstForm.at(group); form !== -1; form = this.#nextForm.at(form)) {
      if (this.#owners.at(form) === (owner | 0) && this.#flags.at(form) === flags) return;
      length += 1;
    }
    if (length >= MAX_FORMS_OF_PHRASE) return;
    const form = this.#owners.length;
    this.#owners.push(owner);
    this.#flags.push(flags);
    this.#nextForm.push(-1);
    if (known) this.#nextForm.set(this.#lastForm.at(group), form);
    else this.#firstForm.set(group, form);
    this.#lastForm.set(group, form);
  }

  *formsOf(group: number): Generator<readonly [owner: number, flags: number, isLast: boolean]> {
    for (let form = this.#firstForm.at(group); form !== -1; form = this.#nextForm.at(form)) {
      yield [this.#owners.at(form), this.#flags.at(form), this.#nextForm.at(form) === -1];
    }
  }

  #groupOf(state1: number, state2: number): number {
    if (this.count * 2 >= this.#table.length) this.#enlarge();
    const place = this.#find(state1, state2);
    const known = this.#table[place]!;
    if (known !== 0) return known - 1;
    const group = this.count;
    this.#states1.push(state1);
    this.#states2.push(state2);
    this.#firstForm.push(-1);
    this.#lastForm.push(-1);
    this.#table[place] = group + 1;
    return group;
  }

  #find(state1: number, state2: number): number {
    const mask = this.#table.length - 1;
    let place = (state1 ^ state2) & mask;
    for (;;) {
      const group = this.#table[place]! - 1;
      if (group < 0 || (this.#states1.at(group) === state1 && this.#states2.at(group) === state2))
        return place;
      place = (place + 1) & mask;
    }
  }

  #enlarge(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let group = 0; group < this.count; group += 1) {
      this.#table[this.#find(this.#states1.at(group), this.#states2.at(group))] = group + 1;
    }
  }
}
