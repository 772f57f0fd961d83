/**
 * ARIA states as words. React writes `true` on a custom element (what a front component's elements are) as an empty
 * attribute, which means "undefined" to a screen reader.
 */
export const ariaState = (value: boolean): 'true' | 'false' => (value ? 'true' : 'false');
