import { type ConversionChoices, type ConversionPlan, OPEN_STATUSES } from '@leads/lead-domain';
import { ConversionPanel, type ConversionPanelProps } from '@leads/lead-ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import { openFrontComponent } from '../composition/open-front-component.ts';
import { openRecord } from '../composition/open-record.ts';
import { useRecordId } from '../composition/use-record-id.ts';
import { usePanelFrame } from '../composition/use-panel-frame.ts';
import { hostApi } from '../host/host-api.ts';
import { FRONT_COMPONENTS } from '../identifiers.ts';

import { requestConversion } from './request-conversion.ts';

const DEFAULT_CURRENCY = 'EUR';
/** Company, person, opportunity, links and touches, the lead itself. */
const PHASES = 5;

export const ConversionWidget = () => {
  const frame = usePanelFrame();
  const leadId = useRecordId();
  const [content, setContent] = useState<ConversionPanelProps['content']>({ kind: 'loading' });
  const [choices, setChoices] = useState<ConversionChoices>({});
  // The newest plan wins: an answer to choices that were changed meanwhile is dropped.
  const latest = useRef(0);

  const plan = useCallback(
    async (chosen: ConversionChoices) => {
      if (leadId === null) return;
      const mine = ++latest.current;
      const answer = await requestConversion({ leadId, choices: chosen, dryRun: true });
      if (mine === latest.current) setContent(answer);
    },
    [leadId],
  );

  useEffect(() => {
    void plan({});
  }, [plan]);

  const choose = (chosen: ConversionChoices) => {
    setChoices(chosen);
    setContent((before) => (before.kind === 'plan' ? { ...before, isPlanning: true } : before));
    void plan(chosen);
  };

  const convert = async (chosen: ConversionChoices) => {
    const shown = planOf(content);
    if (leadId === null || shown === null) return;
    latest.current += 1;
    setContent({ kind: 'running', plan: shown, phase: 0, phases: PHASES });
    const answer = await requestConversion({ leadId, choices: chosen, dryRun: false });
    if (answer.kind === 'failed') {
      setContent({ kind: 'error', plan: shown, message: answer.message });
      return;
    }
    setContent(answer);
    if (answer.kind === 'done' && !answer.receipt.isEarlier) {
      await hostApi('enqueueSnackbar')({ variant: 'success', message: 'The lead is converted.' });
    }
  };

  const qualify = async () => {
    if (leadId === null) return;
    const opened = await openFrontComponent({
      universalIdentifier: FRONT_COMPONENTS.qualificationPanel,
      title: 'Qualification',
      icon: 'IconChecklist',
      leadId,
    });
    if (!opened.ok) await hostApi('enqueueSnackbar')({ variant: 'error', message: opened.message });
  };

  return (
    <ConversionPanel
      {...frame}
      content={leadId === null ? { kind: 'failed', message: 'Open or select one lead to convert it.' } : content}
      leadName={planOf(content)?.leadName ?? ''}
      choices={choices}
      defaultCurrency={DEFAULT_CURRENCY}
      onChoose={choose}
      onConvert={(chosen) => void convert(chosen)}
      onReload={() => {
        setContent({ kind: 'loading' });
        void plan(choices);
      }}
      onOpenRecord={(object, id) => void openRecord(object, id)}
      {...(mayBeQualified(content) && { onQualify: () => void qualify() })}
    />
  );
};

/** A lead that is still open has only to be accepted first; a disqualified one has to be woken. */
const mayBeQualified = (content: ConversionPanelProps['content']): boolean =>
  content.kind === 'refused' && OPEN_STATUSES.some((status) => status === content.status);

const planOf = (content: ConversionPanelProps['content']): ConversionPlan | null =>
  'plan' in content ? content.plan : null;
