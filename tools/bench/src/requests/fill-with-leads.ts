import { DEFAULT_SETTINGS, prepareLead } from '@leads/lead-domain';

/** Twenty takes so many records in one call. */
const BATCH = 200;

const CREATE = 'mutation MakeLeads($data: [LeadCreateInput!]!) { createLeads(data: $data) { id } }';

/** Leads as a form makes them, scored already; every twentieth decides what is bought. */
export const fillWithLeads = async ({
  graphql,
  count,
  now,
}: {
  graphql: (query: string, variables: Record<string, unknown>) => Promise<unknown>;
  count: number;
  now: Date;
}): Promise<void> => {
  for (let from = 0; from < count; from += BATCH) {
    const data = Array.from({ length: BATCH }, (_, place) => leadData({ index: from + place, now }));
    await graphql(CREATE, { data });
  }
};

const leadData = ({ index, now }: { index: number; now: Date }) => {
  const input = {
    name: `Ada ${String(index)}`,
    contactName: { firstName: 'Ada', lastName: String(index) },
    emails: { primaryEmail: `ada${String(index)}@anvil.example`, additionalEmails: [] },
    jobTitle: index % 20 === 7 ? 'CEO' : '',
    interest: 'Anvils',
  };
  const leadId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return prepareLead({ input, touch: null, leadId, touchId: '', settings: DEFAULT_SETTINGS, now }).lead;
};
