import { Button } from '../elements/button.tsx';
import { Notice } from '../elements/notice.tsx';
import { fill } from '../messages/fill.ts';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT } from '../theme/metrics.ts';

import { type ConversionContent } from './conversion-content.ts';
import { planText } from './plan-text.ts';

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
  const { language, messages, format } = usePanel();
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
      <div>{planText({ remark: { code: reason, message }, table: words.refused, language })}</div>
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
