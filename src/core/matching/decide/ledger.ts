import type { Decision, Reason } from '../model';
import { isBefore, type Claim, type PageIndex } from './page-index';
import { opensNameOfFirm } from './longer-name';
import { buildSenses, type Sense, type Senses } from './senses';

interface Verdict {
  shown: boolean;
  reason: Reason;
  score: number;
  /** Ids of others that bear the very same name. */
  also?: string[];
}

const NO_EVIDENCE: Reason = { rule: 'no-evidence' };

/** So much of a word that touches the name, and it is a kind of thing. */
export const KIND = 5;

/** The verdicts so far, and what the page itself says that its short names mean. */
export class Ledger {
  /** Verdicts that came or changed since the page was opened. */
  changes = 0;
  private readonly verdicts = new Map<Claim, Verdict>();
  private readonly noted = new Map<string, Sense[]>();
  private readonly bound = new Map<string, Claim>();
  /** First place of each. */
  private readonly persons = new Map<string, Claim>();
  private readonly namesakes = new Map<string, { block: number; start: number }[]>();
  private readonly defined = new Set<string>();
  private readonly ownForms = new Set<string>();
  private snapshot = new Map<string, Senses>();
  private shown = new Set<Claim>();
  private refused = new Set<Claim>();
  private othersFullNames = new Set<string>();

  constructor(private readonly page: PageIndex) {
    for (const rival of page.rivals) {
      const text = page.blocks[rival.block]?.text.slice(rival.start, rival.end) ?? rival.owner.caption;
      for (const entity of rival.owner.of)
        this.note(entity, { place: rival, isOurs: false, isAnchor: true, text });
    }
  }

  show(claim: Claim, reason: Reason, score: number): void {
    this.set(claim, { shown: true, reason, score });
  }

  /** The name is that of several, and the page does not tell which. */
  showOneOfSeveral(claim: Claim, others: readonly Claim[]): void {
    const reason: Reason = {
      rule: 'one-of-several',
      evidence: others
        .map(({ entity }) => entity.caption)
        .join(', ')
        .slice(0, 80),
    };
    const score = this.verdict(claim)?.score ?? 0;
    this.set(claim, { shown: true, reason, score, also: others.map(({ entity }) => entity.id) });
  }

  /** Returns true, so that a rule can refuse and stop in one line. */
  refuse(claim: Claim, reason: Reason, score = 0): true {
    this.set(claim, { shown: false, reason, score });
    return true;
  }

  verdict(claim: Claim): Verdict | undefined {
    return this.verdicts.get(claim);
  }

  /** The page uses the claim's form for something else at this place. */
  noteOther(claim: Claim, text: string): void {
    this.note(claim.entity.id, {
      place: claim,
      isOurs: false,
      isAnchor: true,
      text,
      surface: claim.surface.toLowerCase(),
    });
    const known = this.bound.get(formOf(claim));
    if (claim.kind === 'acronym' && (!known || isBefore(claim, known))) this.bound.set(formOf(claim), claim);
  }

  /** A person of that name is on the page: bare repetitions are that person's. */
  bindToPerson(claim: Claim): void {
    const form = formOf(claim);
    const known = this.persons.get(form);
    if (!known || isBefore(claim, known)) this.persons.set(form, claim);
  }

  /** The page names a person so, in a paragraph before or in the claim's own, and nowhere our full name. */
  isPersonHere(claim: Claim): boolean {
    const person = this.persons.get(formOf(claim));
    return person !== undefined && person.block <= claim.block && !this.senses(claim.entity.id)?.anchor;
  }

  /** Another name stands on the page that the claim's letters abbreviate as well. */
  noteNamesake(claim: Claim, at: { block: number; start: number }): void {
    const form = formOf(claim);
    const places = this.namesakes.get(form);
    // One place a block is enough, its first.
    if (places) {
      if (places.at(-1)?.block !== at.block) places.push(at);
    } else this.namesakes.set(form, [at]);
  }

  /** The page has defined the letters as something else before, and nowhere as ours. */
  isDefinedElsewhere(claim: Claim): boolean {
    const other = this.bound.get(formOf(claim));
    return other !== undefined && isBefore(other, claim) && !this.defined.has(claim.entity.id);
  }

  /** The page defines the letters as something else, but only in a later paragraph, and nothing of these initials stands before. */
  isGivenAwayLater(claim: Claim): boolean {
    const form = formOf(claim);
    const places = [this.bound.get(form), ...(this.namesakes.get(form) ?? [])];
    return places.every((place) => place === undefined || place.block > claim.block);
  }

  /** No other name with these initials stands before the claim, and no definition gives them away. */
  isFirstOfItsLetters(claim: Claim): boolean {
    const form = formOf(claim);
    if (this.bound.has(form)) return false;
    return (this.namesakes.get(form) ?? []).every(
      ({ block, start }) => block > claim.block || (block === claim.block && start > claim.start),
    );
  }

  /**
   * The page gives this form to something else: by a definition, and nowhere to us; or another name has these initials, and stands in the same
   * paragraph, or ours does not stand on the page.
   */
  isBoundElsewhere(claim: Claim): boolean {
    const form = formOf(claim);
    if (this.bound.has(form)) return !this.defined.has(claim.entity.id);
    const namesakes = this.namesakes.get(form);
    if (!namesakes || this.defined.has(claim.entity.id)) return false;
    return namesakes.some(({ block }) => block === claim.block) || !this.senses(claim.entity.id)?.anchor;
  }

  /** The page has said that these letters are ours, and of nobody else. */
  isDefinedAsOurs(claim: Claim): boolean {
    return this.ownForms.has(formOf(claim)) && !this.bound.has(formOf(claim));
  }

  /** The page defines the claim's form as ours at this place. */
  noteOurs(claim: Claim, text: string): void {
    this.ownForms.add(formOf(claim));
    this.note(claim.entity.id, { place: claim, isOurs: true, isAnchor: true, isDefinition: true, text });
    this.defined.add(claim.entity.id);
  }

  /**
   * Freezes what is known now. The judgements of a pass see the state before it, so that their order cannot matter.
   */
  startPass(): void {
    const shown = new Map<string, Claim[]>();
    this.shown = new Set();
    this.refused = new Set();
    this.othersFullNames = new Set();
    const senses = new Map([...this.noted].map(([entity, list]) => [entity, [...list]]));
    for (const [claim, verdict] of this.verdicts) {
      const { id } = claim.entity;
      if (!verdict.shown && verdict.reason.rule !== 'no-evidence') this.refused.add(claim);
      if (!verdict.shown && isFullName(claim)) this.othersFullNames.add(id);
      if (verdict.shown) {
        this.shown.add(claim);
        push(shown, id, claim);
        push(senses, id, {
          place: claim,
          isOurs: true,
          isAnchor: claim.strength === 'strong',
          text: claim.surface,
        });
      } else if (verdict.reason.rule === 'counter-context') {
        const surface = claim.surface.toLowerCase();
        const isOfKind = (claim.evidence?.contraTouch ?? 0) >= KIND;
        push(senses, id, {
          place: claim,
          isOurs: false,
          isAnchor: false,
          text: claim.surface,
          surface,
          isOfKind,
        });
      } else if (verdict.reason.rule === 'part-of-longer-name' && opensNameOfFirm(this.page, claim)) {
        const surface = claim.surface.toLowerCase();
        const text = claim.surface;
        push(senses, id, { place: claim, isOurs: false, isAnchor: false, text, surface, isOfKind: true });
      }
    }
    for (const [claim, verdict] of this.verdicts) {
      if (verdict.shown && isFullName(claim)) this.othersFullNames.delete(claim.entity.id);
    }
    this.snapshot = new Map(
      [...senses.keys()].map((entity) => [
        entity,
        buildSenses(this.page, senses.get(entity) ?? [], shown.get(entity) ?? []),
      ]),
    );
  }

  /** Full names are settled before the first pass; what is short counts as of the last `startPass`. */
  isShown(claim: Claim): boolean {
    return claim.strength === 'strong' ? this.verdicts.get(claim)?.shown === true : this.shown.has(claim);
  }

  /** Nothing spoke against the claim, as of the last `startPass`. */
  isOpen(claim: Claim): boolean {
    return !this.refused.has(claim);
  }

  /** The page has the entity's full name, and means somebody else each time, as of the last `startPass`. */
  isOthersFullName(entity: string): boolean {
    return this.othersFullNames.has(entity);
  }

  /** What short forms of the entity mean on this page, as of the last `startPass`. */
  senses(entity: string): Senses | undefined {
    return this.snapshot.get(entity);
  }

  decision(): Decision {
    const decision: Decision = { mentions: [], dropped: [] };
    for (const claim of this.page.claims) {
      const { shown, also, reason = NO_EVIDENCE } = this.verdicts.get(claim) ?? {};
      const block = this.page.blocks[claim.block];
      if (!block) continue;
      const mention = {
        block: block.id,
        start: claim.start,
        end: claim.end,
        entity: claim.entity.id,
        ...(also && { also }),
        reason,
      };
      if (shown) decision.mentions.push(mention);
      else decision.dropped.push({ ...mention, surface: claim.surface });
    }
    return decision;
  }

  private set(claim: Claim, verdict: Verdict): void {
    const known = this.verdicts.get(claim);
    if (!known || known.shown !== verdict.shown || known.reason.rule !== verdict.reason.rule)
      this.changes += 1;
    this.verdicts.set(claim, verdict);
  }

  private note(entity: string, sense: Sense): void {
    push(this.noted, entity, sense);
  }
}

/** Given name and surname, as sources write them. */
function isFullName({ kind, strength, surface }: Claim): boolean {
  return kind === 'surname' && strength === 'strong' && /\p{L}{3,}\P{L}+\p{L}{3,}/u.test(surface);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function formOf(claim: Claim): string {
  return `${claim.entity.id}|${claim.surface.toLowerCase()}`;
}
