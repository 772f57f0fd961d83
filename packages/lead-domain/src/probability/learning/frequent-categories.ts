/** The categories that at least `fewest` leads have, the most frequent first, at most `most`. */
export const frequentCategories = ({
  texts,
  fewest,
  most,
}: {
  texts: readonly string[];
  fewest: number;
  most: number;
}): string[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text);
};
