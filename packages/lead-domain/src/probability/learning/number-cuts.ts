/** Divides numbers into at most `most` bins of about equal count; numbers that are equal stay together. */
export const numberCuts = ({ numbers, most }: { numbers: readonly number[]; most: number }): number[] => {
  const sorted = Float64Array.from(numbers).sort();
  const edges = edgesOf(sorted);
  const chosen = edges.length < most ? edges : spread({ edges, count: sorted.length, most });
  return chosen.map((edge) => between({ below: sorted[edge - 1] ?? 0, above: sorted[edge] ?? 0 }));
};

/** Where a number differs from the one before. */
const edgesOf = (sorted: Float64Array): number[] => {
  const edges: number[] = [];
  for (let index = 1; index < sorted.length; index += 1) if (sorted[index] !== sorted[index - 1]) edges.push(index);
  return edges;
};

/** Goes on in equal steps of what is left, since a frequent number may fill several bins' share alone. */
const spread = ({ edges, count, most }: { edges: readonly number[]; count: number; most: number }): number[] => {
  const chosen: number[] = [];
  let start = 0;
  for (let binsLeft = most; binsLeft > 1; binsLeft -= 1) {
    const wanted = start + (count - start) / binsLeft;
    const next = nearest({ edges: edges.filter((edge) => edge > start), wanted });
    if (next === null) break;
    chosen.push(next);
    start = next;
  }
  return chosen;
};

const nearest = ({ edges, wanted }: { edges: readonly number[]; wanted: number }): number | null =>
  edges.reduce<number | null>(
    (best, edge) => (best === null || Math.abs(edge - wanted) < Math.abs(best - wanted) ? edge : best),
    null,
  );

/** Their middle, with no more digits than it needs: cuts are stored and shown. */
const between = ({ below, above }: { below: number; above: number }): number => {
  const middle = below + (above - below) / 2;
  const candidates = [Number(middle.toPrecision(3)), Number(middle.toPrecision(6)), middle];
  return candidates.find((cut) => below <= cut && cut < above) ?? below;
};
