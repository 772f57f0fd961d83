import { nearestName } from '@leads/lead-domain';

const MOST = 3;

/** The names that somebody who wrote `wanted` may have meant, the likeliest first. */
export const nearestNames = ({ names, wanted }: { names: readonly string[]; wanted: string }): string[] => {
  const near: string[] = [];
  while (near.length < MOST) {
    const next = nearestName({ name: wanted, names: names.filter((name) => !near.includes(name)) });
    if (next === null) break;
    near.push(next);
  }
  return near;
};
