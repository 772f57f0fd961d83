import { probabilityOf } from '../probability-of.ts';

/** Two outcomes say little about a line, hundreds say nearly all: weighs as much as eighty outcomes at even odds. */
const SHRINKAGE = 20;
const MOST_STEPS = 200;
const CLOSE_ENOUGH = 1e-7;

/** By sales line, how far its log-odds are from what its leads let expect, drawn to 0 where its outcomes are few. */
export const lineOffsets = ({
  scores,
  isWon,
  lines,
  leads,
}: {
  scores: Float64Array;
  isWon: Uint8Array;
  lines: readonly (string | null)[];
  leads: Int32Array;
}): ReadonlyMap<string, number> => {
  const members = new Map<string, number[]>();
  for (const lead of leads) {
    const line = lines[lead] ?? null;
    if (line === null) continue;
    const others = members.get(line);
    if (others) others.push(lead);
    else members.set(line, [lead]);
  }
  return new Map([...members].map(([line, own]) => [line, offsetOf({ scores, isWon, leads: own })]));
};

const offsetOf = ({
  scores,
  isWon,
  leads,
}: {
  scores: Float64Array;
  isWon: Uint8Array;
  leads: readonly number[];
}): number => {
  // As for the scaling: with this bound no step jumps too far.
  const bend = SHRINKAGE + leads.length / 4;
  let offset = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let pull = -SHRINKAGE * offset;
    for (const lead of leads) pull += (isWon[lead] ?? 0) - probabilityOf((scores[lead] ?? 0) + offset);
    offset += pull / bend;
    if (Math.abs(pull / bend) < CLOSE_ENOUGH) break;
  }
  return offset;
};
