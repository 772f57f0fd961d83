import { describe, expect, it } from '@jest/globals';

import { type MatchEvidence, type MatchSignal, type MatchStrength } from './match.ts';
import { weighEvidence } from './weigh-evidence.ts';

const evidence = (...pieces: [MatchSignal, MatchStrength][]): MatchEvidence[] =>
  pieces.map(([signal, strength]) => ({ signal, strength, leadValue: '', recordValue: '' }));

describe('weighEvidence', () => {
  it.each<[string, [MatchSignal, MatchStrength][], MatchStrength]>([
    ['one strong piece', [['EMAIL', 'STRONG']], 'STRONG'],
    ['one medium piece', [['PHONE', 'MEDIUM']], 'MEDIUM'],
    ['one weak piece', [['NAME', 'WEAK']], 'WEAK'],
    [
      'two medium ones',
      [
        ['PHONE', 'MEDIUM'],
        ['COMPANY_NAME', 'MEDIUM'],
      ],
      'STRONG',
    ],
    [
      'a medium and a weak one',
      [
        ['PHONE', 'MEDIUM'],
        ['NAME', 'WEAK'],
      ],
      'STRONG',
    ],
    [
      'two weak ones',
      [
        ['NAME', 'WEAK'],
        ['DOMAIN', 'WEAK'],
      ],
      'MEDIUM',
    ],
    [
      'the same weak signal twice',
      [
        ['NAME', 'WEAK'],
        ['NAME', 'WEAK'],
      ],
      'WEAK',
    ],
    ['nothing', [], 'WEAK'],
  ])('takes %s', (_, pieces, strength) => {
    expect(weighEvidence(evidence(...pieces))).toBe(strength);
  });
});
