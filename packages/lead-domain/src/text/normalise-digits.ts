/** Persian (۰–۹) and Arabic (٠–٩) digits as ASCII ones; everything else stays. */
export const normaliseDigits = (text: string): string =>
  text.replace(/[\u06F0-\u06F9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
