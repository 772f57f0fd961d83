import { type Simulation } from '@leads/lead-domain';

import { type Format } from '../../messages/create-format.ts';
import { fill } from '../../messages/fill.ts';
import { type ScoreModelMessages } from '../../messages/messages.ts';

/** What publishing would change for open leads, in one sentence. */
export const headlineText = ({
  open: { n, crossing, dropping, changed },
  words: { headline },
  format,
}: {
  open: Simulation['open'];
  words: ScoreModelMessages;
  format: Format;
}): string => {
  if (n === 0) return headline.noLeads;
  if (crossing.length > 0 && dropping.length > 0) {
    return fill(headline.both, {
      crossing: format.plural(headline.crossing, crossing.length),
      dropping: format.plural(headline.dropping, dropping.length),
    });
  }
  if (crossing.length > 0) return fill(headline.one, { part: format.plural(headline.crossing, crossing.length) });
  if (dropping.length > 0) return fill(headline.one, { part: format.plural(headline.droppingAlone, dropping.length) });
  return changed === 0 ? headline.nothing : format.plural(headline.onlyScores, changed);
};
