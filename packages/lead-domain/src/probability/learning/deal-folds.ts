/** Leads by their index: what a part of the model learns from, and those held out to judge it by. */
export type Fold = { learned: Int32Array; held: Int32Array };

/** Deals leads into folds, won and lost ones evenly; every lead is held out once in each repeat. */
export const dealFolds = ({
  isWon,
  folds,
  repeats,
  random,
}: {
  isWon: Uint8Array;
  folds: number;
  repeats: number;
  random: () => number;
}): Fold[] =>
  Array.from({ length: repeats }, () => {
    const dealt = new Uint8Array(isWon.length);
    for (const outcome of [0, 1]) {
      const leads = [...isWon.keys()].filter((lead) => isWon[lead] === outcome);
      shuffle({ leads, random }).forEach((lead, turn) => (dealt[lead] = turn % folds));
    }
    const all = Int32Array.from(isWon.keys());
    return Array.from({ length: folds }, (_, fold) => ({
      learned: all.filter((lead) => dealt[lead] !== fold),
      held: all.filter((lead) => dealt[lead] === fold),
    }));
  }).flat();

const shuffle = ({ leads, random }: { leads: readonly number[]; random: () => number }): number[] =>
  leads
    .map((lead) => ({ lead, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ lead }) => lead);
