import { editSimilarity } from '../matching/edit-similarity.ts';

/** Below this two names have little in common, and a proposal would only confuse. */
const ALIKE = 0.6;

/** The name that somebody who wrote `name` probably meant; null where none is like it. */
export const nearestName = ({ name, names }: { name: string; names: readonly string[] }): string | null => {
  let nearest: string | null = null;
  let best = ALIKE;
  for (const candidate of names) {
    const similarity = editSimilarity(name.slice(0, 80).toLowerCase(), candidate.toLowerCase());
    if (similarity <= best) continue;
    nearest = candidate;
    best = similarity;
  }
  return nearest;
};
