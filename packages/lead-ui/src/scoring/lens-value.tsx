import { FONT_SIZE, FONT_WEIGHT } from '../theme/metrics.ts';

/** The number of a lens. */
export const LensValue = ({ value }: { value: string }) => (
  <strong style={{ fontSize: FONT_SIZE.extraLarge, fontWeight: FONT_WEIGHT.semiBold, lineHeight: 1.2 }}>{value}</strong>
);
