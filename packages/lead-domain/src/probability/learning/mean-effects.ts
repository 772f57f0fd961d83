/** The effects of the whole model: the mean over its folds, by term and bin. */
export const meanEffects = (byFold: readonly (readonly Float64Array[])[]): Float64Array[] =>
  (byFold[0] ?? []).map((first, term) =>
    first.map((_, bin) => byFold.reduce((sum, effects) => sum + (effects[term]?.[bin] ?? 0), 0) / byFold.length),
  );
