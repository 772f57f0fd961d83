import { type ScoreGroup } from '@leads/lead-domain';
import { useRef, useState } from 'react';

import { typedNumber } from './typed-number.ts';

export type TypedCaps = Readonly<Record<ScoreGroup, string>>;
export type Caps = Record<ScoreGroup, number>;

/** The caps of the groups while somebody types them; the last ones that can be read are those that count. */
export const useCaps = ({ start, onSave }: { start: Caps; onSave: (caps: Caps) => void }) => {
  const [typed, setTyped] = useState<TypedCaps>(() => ({
    FIT: String(start.FIT),
    ENGAGEMENT: String(start.ENGAGEMENT),
    NEGATIVE: String(start.NEGATIVE),
  }));
  const [caps, setCaps] = useState(start);
  // In a front component a second input may be left before the panel is drawn again.
  const current = useRef({ typed, caps });

  return {
    typed,
    caps,
    onLeave: (group: ScoreGroup, text: string) => {
      const nextTyped = { ...current.current.typed, [group]: text };
      const cap = readCap(text);
      const nextCaps = cap === null ? current.current.caps : { ...current.current.caps, [group]: cap };
      current.current = { typed: nextTyped, caps: nextCaps };
      setTyped(nextTyped);
      setCaps(nextCaps);
      if (cap !== null) onSave(nextCaps);
    },
    onSaveAgain: () => onSave(current.current.caps),
  };
};

/** A size in points; `null`: not one. A minus before what speaks against a lead is only a way to write it. */
export const readCap = (text: string): number | null => {
  const number = typedNumber(text);
  if (typeof number !== 'number' || !Number.isInteger(number)) return null;
  const size = Math.abs(number);
  return size <= 100 ? size : null;
};
