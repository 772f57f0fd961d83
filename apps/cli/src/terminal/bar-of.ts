/** A share, 0 to 1, as a bar; `mark` is another share that is shown on it by a line. */
export const barOf = ({ share, width, mark }: { share: number; width: number; mark?: number }): string => {
  const filled = placeOf({ share, width });
  const cells = Array.from({ length: width }, (_, index): string => (index < filled ? '█' : '░'));
  if (mark !== undefined) cells[Math.min(width - 1, placeOf({ share: mark, width }))] = '│';
  return cells.join('');
};

const placeOf = ({ share, width }: { share: number; width: number }): number =>
  Math.round(Math.min(1, Math.max(0, share)) * width);
