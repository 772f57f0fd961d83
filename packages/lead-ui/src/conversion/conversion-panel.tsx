import { type ConversionChoices, type ConversionRole } from '@leads/lead-domain';

import { Loading } from '../elements/loading.tsx';
import { ReadFailure } from '../elements/read-failure.tsx';
import { CONVERSION } from '../messages/sections.ts';
import { type PanelFrame } from '../panel/panel-frame.ts';
import { Panel } from '../panel/panel.tsx';

import { type ConversionContent } from './conversion-content.ts';
import { PlanSheet } from './plan-sheet.tsx';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { Refusal } from './refusal.tsx';

export type ConversionPanelProps = PanelFrame & {
  content: ConversionContent;
  leadName: string;
  /** Held by the shell; a role that is left out takes the plan's proposal. */
  choices: ConversionChoices;
  defaultCurrency: string;
  /** A choice was made: keep it and plan again. What is typed comes with it, or with `onConvert`. */
  onChoose: (choices: ConversionChoices) => void;
  onConvert: (choices: ConversionChoices) => void;
  onReload: () => void;
  onOpenRecord: (object: ConversionRole | 'lead', id: string) => void;
  /** Offered where answers or the status are missing. */
  onQualify?: () => void;
};

/** Lead → company, person, opportunity: the plan, the choices, the write, the receipt. */
export const ConversionPanel = (props: ConversionPanelProps) => (
  <Panel frame={props} words={CONVERSION} isBusy={props.content.kind === 'loading' || props.content.kind === 'running'}>
    <Content {...props} />
  </Panel>
);

const Content = (props: ConversionPanelProps) => {
  const { content, onReload, onQualify, onOpenRecord } = props;
  switch (content.kind) {
    case 'loading':
      return <Loading cards={3} />;
    case 'failed':
      return <ReadFailure message={content.message} onReload={onReload} />;
    case 'refused':
      return <Refusal content={content} onQualify={onQualify} onReload={onReload} />;
    case 'plan':
    case 'running':
    case 'error':
      return <PlanSheet key={content.plan.leadId} {...props} content={content} />;
    case 'done':
      return <ReceiptSheet receipt={content.receipt} onOpenRecord={onOpenRecord} />;
  }
};
