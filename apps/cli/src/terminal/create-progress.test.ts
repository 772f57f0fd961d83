import { describe, expect, it } from '@jest/globals';

import { createProgress } from './create-progress.ts';

const open = (isTTY: boolean) => {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({
    output: { isTTY, columns: 60, write: (text: string) => written.push(text) },
    now: () => new Date(time),
  });
  return { progress, written, wait: (ms: number) => (time += ms) };
};

describe('createProgress', () => {
  it('redraws one line on a terminal, not more often than the eye can follow, and wipes it', () => {
    const { progress, written, wait } = open(true);
    progress.show({ share: 0.5, text: '100 rows' });
    progress.show({ share: 0.51, text: '102 rows' });
    wait(100);
    progress.show({ share: 1, text: '200 rows' });
    progress.end();
    expect(written).toEqual([
      '\r\u001b[2K████████████░░░░░░░░░░░░  50 %  100 rows',
      '\r\u001b[2K████████████████████████ 100 %  200 rows',
      '\r\u001b[2K',
    ]);
  });

  it('never breaks the line of a narrow terminal', () => {
    const { progress, written } = open(true);
    progress.show({ share: null, text: 'x'.repeat(200) });
    expect(written[0]?.length).toBe('\r\u001b[2K'.length + 59);
  });

  it('writes plain lines elsewhere, every five seconds', () => {
    const { progress, written, wait } = open(false);
    progress.show({ share: 0.256, text: '100 rows' });
    wait(4_999);
    progress.show({ share: 0.3, text: '150 rows' });
    wait(1);
    progress.show({ share: null, text: '200 rows' });
    progress.end();
    expect(written).toEqual(['25 %  100 rows\n', '200 rows\n']);
  });
});
