import { convertSample } from './convert-sample.ts';
import { knownCompanyId } from './known-people.ts';
import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';

export type ConvertedSamples = {
  leads: SampleLead[];
  companies: SampleRecord[];
  people: SampleRecord[];
  opportunities: SampleRecord[];
  conversions: SampleRecord[];
};

/** Converts the leads whose story says so, one after the other: a later one finds the company as an earlier one left it. */
export const convertSamples = ({
  seed,
  leads,
  companies,
}: {
  seed: number;
  leads: readonly SampleLead[];
  companies: readonly SampleRecord[];
}): ConvertedSamples => {
  const known = new Map(companies.map((company) => [company.id, company]));
  const result: ConvertedSamples = { leads: [], companies: [], people: [], opportunities: [], conversions: [] };
  for (const sample of leads) {
    const company = known.get(knownCompanyId({ seed, contact: sample.contact }) ?? '');
    if (sample.story.kind !== 'converted' || !company) {
      result.leads.push(sample);
      continue;
    }
    const converted = convertSample({ seed, sample, company });
    known.set(company.id, converted.company);
    result.leads.push(converted.sample);
    result.people.push(converted.person);
    result.opportunities.push(converted.opportunity);
    result.conversions.push(converted.conversion);
  }
  return { ...result, companies: [...known.values()] };
};
