/** “Asset freeze: funds are frozen” under the heading “Asset freeze” says it twice. */
export function withoutLead(effect: string, measure: string): string {
  const lead = `${measure}:`;
  return effect.toLowerCase().startsWith(lead.toLowerCase()) ? effect.slice(lead.length).trim() : effect;
}
