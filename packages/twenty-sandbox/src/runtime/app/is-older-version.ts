/** Whether one `major.minor.patch` comes before another; what follows a hyphen or plus does not count. */
export const isOlderVersion = (first: string, second: string): boolean => {
  const [one, other] = [first, second].map((version) => version.split(/[-+]/)[0]?.split('.').map(Number) ?? []);
  for (const [index, part] of (one ?? []).entries()) {
    const against = other?.[index] ?? 0;
    if (part !== against) return part < against;
  }
  return false;
};
