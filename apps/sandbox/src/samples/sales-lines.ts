import { sampleId } from './sample-id.ts';
import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';

const SALES_LINES = [
  {
    name: 'Middle East',
    description: 'Cold chain and energy in Iran, the Gulf and Türkiye',
    languages: ['fa', 'ar', 'tr'],
  },
  { name: 'Europe', description: 'Plants and cold stores in Europe', languages: ['de', 'en'] },
  { name: 'East Asia', description: 'Through partners in China and Japan', languages: ['zh', 'ja'] },
] as const;

const idOf = ({ seed, name }: { seed: number; name: string }) => sampleId({ seed, role: `salesLine:${name}` });

export const salesLines = (seed: number): SampleRecord[] =>
  SALES_LINES.map(({ name, description }) => ({ id: idOf({ seed, name }), name, description }));

/** The lead in the line of its language; nobody has put those without an owner into one yet. */
export const withSalesLine = ({ seed, sample }: { seed: number; sample: SampleLead }): SampleLead => {
  const line = SALES_LINES.find(({ languages }) =>
    languages.some((language) => language === sample.contact.market.language),
  );
  if (line === undefined || sample.lead.ownerId === null) return sample;
  const salesLineId = idOf({ seed, name: line.name });
  return {
    ...sample,
    lead: { ...sample.lead, salesLineId },
    record: { ...sample.record, salesLineId },
  };
};
