/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';

import { IDLE } from '../../panel/save-state.ts';
import { sampleLeads } from '../../testing/sample-leads.ts';
import { SAMPLE_OUTCOME_MODEL } from '../../testing/sample-outcome-model.ts';
import { SAMPLE_NOW } from '../../testing/sample-qualification.ts';
import { sampleJob, sampleModelData, sampleModelRecord } from '../../testing/sample-score-model.ts';
import { type ScoreModelData } from '../score-model-content.ts';
import { ScoreModelPanel, type ScoreModelPanelProps } from '../score-model-panel.tsx';

const MODEL = sampleModelRecord({ basis: 'OUTCOMES', status: 'PUBLISHED', definition: SAMPLE_OUTCOME_MODEL });

const draw = (data: Partial<ScoreModelData> = {}, changes: Partial<ScoreModelPanelProps> = {}) => {
  const onLearn = jest.fn();
  const never = () => {
    throw new Error('Nothing of a learnt model is edited.');
  };
  render(
    <ScoreModelPanel
      locale="en"
      colorScheme="light"
      now={SAMPLE_NOW}
      content={{ kind: 'ready', ...sampleModelData({ model: MODEL, rules: [], ...data }) }}
      leads={{ kind: 'loading' }}
      saves={{}}
      capsSave={IDLE}
      drafting={IDLE}
      publication={{ state: 'idle' }}
      learning={IDLE}
      modelFile={() => ''}
      onLearn={onLearn}
      onSaveRule={never}
      onRemoveRule={never}
      onSaveCaps={never}
      onPublish={never}
      onDraft={never}
      onOpenDraft={never}
      onImport={never}
      onOpenLead={never}
      onReload={never}
      onReloadLeads={never}
      {...changes}
    />,
  );
  return { onLearn };
};

describe('a model that was learnt', () => {
  it('says what it learnt from, how far to trust it and what it goes by', () => {
    draw();
    expect(screen.getByText('212 bought')).toBeTruthy();
    expect(screen.getByText('474 did not')).toBeTruthy();
    expect(screen.getByText('puts a buyer above a non-buyer in 78 of 100 pairs')).toBeTruthy();
    expect(screen.getByText(/^25% better than always saying the average/)).toBeTruthy();
    const columns = screen.getByRole('region', { name: 'What it goes by' }).querySelectorAll('li');
    expect([...columns].map(({ textContent }) => textContent)).toEqual([
      'Source⁨Referral⁩ raises · ⁨Import⁩ lowers',
      'Employees⁨50 to 249⁩ raises · ⁨up to 9⁩ lowers',
      'Seniority⁨executive⁩ raises · ⁨student⁩ lowers',
      'Industry⁨Machine building⁩ raises',
      'Source × Employees',
      'Touches',
    ]);
    expect(screen.getByRole('list', { name: 'Honesty' }).querySelectorAll('li')).toHaveLength(10);
  });

  it('learns again on request', () => {
    const { onLearn } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Learn again now' }));
    expect(onLearn).toHaveBeenCalledTimes(1);
  });

  it('shows that it learns, and takes no second request meanwhile', () => {
    const { onLearn } = draw({ job: sampleJob({ jobKind: 'LEARN' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Learning…' }));
    expect(onLearn).not.toHaveBeenCalled();
    expect(screen.getByRole('progressbar', { name: 'Learning from finished leads…' })).toBeTruthy();
  });

  it('says why nothing was learnt', () => {
    draw({}, { learning: { state: 'failed', message: 'Too little history: 3 of 40.' } });
    expect(screen.getByText(/Not learnt\. .*Too little history: 3 of 40\./)).toBeTruthy();
  });

  it('says how much history it takes, and how much there is', () => {
    draw({ model: { ...MODEL, definition: null } }, { leads: sampleLeads({ past: 12, open: 0 }) });
    expect(screen.getByText('Too little history to learn from')).toBeTruthy();
    expect(document.body.textContent).toMatch(/at least 40 leads that bought and 40 that did not/);
    expect(document.body.textContent).toMatch(/So far \d+ bought and \d+ did not\./);
  });

  it('is not learnt again by somebody who may not', () => {
    draw({ access: 'read' });
    expect(screen.queryByRole('button', { name: 'Learn again now' })).toBeNull();
  });
});
