import { type MatchEvidence, type MatchSignal, type MatchStrength } from './match.ts';

/** Signals that each say something of their own: two of them support each other. */
const countOf = (evidence: readonly MatchEvidence[], strength: MatchStrength): number =>
  new Set<MatchSignal>(evidence.filter((piece) => piece.strength === strength).map(({ signal }) => signal)).size;

/** All evidence together: one strong piece or two of medium strength are strong, one medium or two weak ones medium. */
export const weighEvidence = (evidence: readonly MatchEvidence[]): MatchStrength => {
  const [strong, medium, weak] = [countOf(evidence, 'STRONG'), countOf(evidence, 'MEDIUM'), countOf(evidence, 'WEAK')];
  if (strong > 0 || medium > 1 || (medium > 0 && weak > 0)) return 'STRONG';
  return medium > 0 || weak > 1 ? 'MEDIUM' : 'WEAK';
};
