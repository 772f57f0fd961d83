import { seededRandom } from '../learning/seeded-random.ts';
import { type KnownValues, type Outcome } from '../outcome.ts';

export type PlantedOutcome<Values extends KnownValues> = Outcome & { values: Values };

/** Outcomes whose chance is known: `lead` draws what is known of a lead, `chance` says how often such a one is won. */
export const plantOutcomes = <Values extends KnownValues>({
  count,
  lead,
  chance,
  seed = 7,
}: {
  count: number;
  lead: (random: () => number) => Values;
  chance: (values: Values) => number;
  seed?: number;
}): PlantedOutcome<Values>[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const values = lead(random);
    return { values, isWon: random() < chance(values) };
  });
};
