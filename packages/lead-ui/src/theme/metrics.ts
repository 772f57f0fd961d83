/** Sizes of the host application; pixels. */

export const SPACE = { half: 2, one: 4, oneAndHalf: 6, two: 8, three: 12, four: 16, six: 24 } as const;

export const RADIUS = { small: 4, medium: 8, pill: 999 } as const;

export const FONT_SIZE = { extraSmall: 11, small: 12, medium: 13, large: 16, extraLarge: 24 } as const;

export const FONT_WEIGHT = { regular: 400, medium: 500, semiBold: 600 } as const;

/** Vazirmatn stands behind Inter because Inter has no Arabic letters. */
export const FONT_FAMILY = 'Inter, Vazirmatn, sans-serif';
