import { type TouchDigestEntry } from '../records/touch-digest.ts';

import { type ContactSettings } from './contact-settings.ts';
import { localTimeOf } from './local-time.ts';
import { minutesOf } from './minutes-of.ts';

type Clock = Pick<ContactSettings, 'callTimes' | 'utcOffset'>;

/**
 * The time of day, in minutes, at which to try next. `SAME`: the call time nearest to when it went well. `OTHER`: the one
 * tried least among `tried`, of several the one farthest from the last try.
 */
export const callTime = ({
  at,
  prefer,
  tried,
  settings,
}: {
  at: Date;
  prefer: 'SAME' | 'OTHER';
  tried: readonly TouchDigestEntry[];
  settings: Clock;
}): number => {
  const times = settings.callTimes.map(minutesOf).sort((left, right) => left - right);
  const last = localTimeOf({ at, settings }).minutes;
  const nearest = nearestTo({ times, minutes: last });
  if (prefer === 'SAME') return nearest;
  const tries = new Map<number, number>();
  for (const touch of tried) {
    const time = nearestTo({ times, minutes: localTimeOf({ at: new Date(touch.at), settings }).minutes });
    tries.set(time, (tries.get(time) ?? 0) + 1);
  }
  const others = times.filter((time) => time !== nearest);
  return (
    others.reduce<number | null>((best, time) => {
      if (best === null) return time;
      const fewer = (tries.get(time) ?? 0) - (tries.get(best) ?? 0);
      return fewer < 0 || (fewer === 0 && Math.abs(time - last) > Math.abs(best - last)) ? time : best;
    }, null) ?? nearest
  );
};

const nearestTo = ({ times, minutes }: { times: readonly number[]; minutes: number }): number =>
  times.reduce((best, time) => (Math.abs(time - minutes) < Math.abs(best - minutes) ? time : best));
