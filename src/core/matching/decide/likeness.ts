/** Words that liken: `sounds like a drone`. With an article that is not definite: `firms like the drone maker` gives an example. */
const LIKENED =
  /(?:\b(?:like|than) an?|\bwie eine?[mnrs]?|\bcomme une?|\bcomo una?|\bcome una?|\bcome uno|\bniczym|(?<!\p{L})(?:словно|будто|(?:не)?наче(?:бто)?|(?:не)?мов(?:би)?|ніби(?:то)?))\s$|像$/iu;

/** Longest of these expressions with its white space. */
const REACH = 14;

/** What stands at `start` is only likened to something: it says nothing of what that is. */
export function isLikened(text: string, start: number): boolean {
  return LIKENED.test(text.slice(Math.max(0, start - REACH), start));
}
