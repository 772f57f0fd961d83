/** How alike two texts are, 0 to 1: one minus the share of letters to add, drop, change or swap with their neighbour. */
export const editSimilarity = (left: string, right: string): number => {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const isSame = left[i - 1] === right[j - 1];
      let cost = Math.min(at(last, j) + 1, at(current, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (isSwap) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return 1 - at(last, right.length) / longest;
};

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
