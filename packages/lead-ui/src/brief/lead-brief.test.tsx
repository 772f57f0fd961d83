/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';

import { SAMPLE_NOW } from '../testing/sample-qualification.ts';

import { type BriefLead, LeadBrief, type LeadBriefProps } from './lead-brief.tsx';

const lead: BriefLead = {
  id: 'lead-1',
  name: 'Maria Keller',
  jobTitle: 'CFO',
  companyName: 'Golden Anvil GmbH',
  status: 'MQL',
  emails: { primaryEmail: 'maria@golden-anvil.example', additionalEmails: [] },
  phones: {
    primaryPhoneNumber: '3514440000',
    primaryPhoneCountryCode: 'DE',
    primaryPhoneCallingCode: '+49',
    additionalPhones: [],
  },
  website: { primaryLinkUrl: 'https://www.golden-anvil.example/', primaryLinkLabel: '' },
};

const draw = (content: LeadBriefProps['content']) =>
  render(<LeadBrief locale="en" colorScheme="light" now={SAMPLE_NOW} content={content} />);

describe('LeadBrief', () => {
  it('links every channel', () => {
    draw({ kind: 'ready', lead, completeness: { percent: 76, missing: ['industry'], isIncomplete: false } });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:maria@golden-anvil.example',
      'tel:+493514440000',
      'https://www.golden-anvil.example/',
    ]);
  });

  it('says how complete the lead is and what is missing', () => {
    draw({
      kind: 'ready',
      lead,
      completeness: { percent: 76, missing: ['industry', 'timeline'], isIncomplete: false },
    });
    expect(screen.getByText('76% complete · Missing: industry and timeline')).toBeTruthy();
  });

  it('never links to anything but the web', () => {
    const website = { primaryLinkUrl: 'javascript:alert(1)', primaryLinkLabel: '' };
    draw({
      kind: 'ready',
      lead: { ...lead, website },
      completeness: { percent: 10, missing: [], isIncomplete: false },
    });
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('says that an incomplete lead stays outside the funnel', () => {
    draw({ kind: 'ready', lead, completeness: { percent: 10, missing: ['interest'], isIncomplete: true } });
    expect(screen.getByText(/outside the funnel/)).toBeTruthy();
  });
});
