const valueOf = (source: unknown): string | undefined => {
  if (typeof source !== 'object' || source === null || !('value' in source)) return undefined;
  return typeof source.value === 'string' ? source.value : undefined;
};

/** The text of an input after an event: in a front component it stands in `detail`, in a browser in `target`. */
export const readValue = (event: unknown): string => {
  if (typeof event !== 'object' || event === null) return '';
  const fromDetail = 'detail' in event ? valueOf(event.detail) : undefined;
  return fromDetail ?? ('target' in event ? valueOf(event.target) : undefined) ?? '';
};
