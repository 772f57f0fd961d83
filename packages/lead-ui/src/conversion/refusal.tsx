import { Button } from '../elements/button.tsx';
import { Notice } from '../elements/notice.tsx';
import { fill } from '../messages/fill.ts';
import { lookup } from '../messages/lookup.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT } from '../theme/metrics.ts';

import { type ConversionContent } from './conversion-content.ts';

/** Why a lead cannot be converted, and what to do about it. */
export const Refusal = ({
  content: { reason, message, status, missing = [] },
  onQualify,
  onReload,
}: {
  content: Extract<ConversionContent, { kind: 'refused' }>;
  onQualify?: (() => void) | undefined;
  onReload: () => void;
}) => {
  const { messages, format } = usePanel();
  const words = useWords(CONVERSION);
  return (
    <Notice
      tone="warning"
      role="status"
      actions={
        onQualify ? (
          <Button kind="primary" size="medium" onPress={onQualify}>
            {words.qualify}
          </Button>
        ) : (
          <Button onPress={onReload}>{messages.actions.reload}</Button>
        )
      }
    >
      <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{words.refusedTitle}</strong>
      <div>{lookup(words.refused, reason) ?? message}</div>
      {status && <div>{fill(words.refusedStatus, { status: messages.status[status] })}</div>}
      {missing.length > 0 && (
        <div>
          {fill(words.refusedMissing, {
            criteria: format.list(missing.map((criterion) => messages.criterion[criterion])),
          })}
        </div>
      )}
    </Notice>
  );
};
