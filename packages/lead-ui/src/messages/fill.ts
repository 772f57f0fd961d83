/** Puts values into `{name}` places; a place without a value stays visible, so that a mistake is seen. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
