import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';

import { type LeadToConvert } from './leads-to-convert.ts';

/**
 * Everything that a conversion may have touched or made for a lead, with ids replaced by what they are, times by their
 * presence and the lead's own key by a fixed word: two leads that were converted alike have equal end states.
 */
export const endStateOf = async (client: TwentyClient, lead: LeadToConvert): Promise<unknown> => {
  const result = await client.run(readEndState, {
    leads: { id: { eq: lead.leadId } },
    companies: { or: [{ domainName: { primaryLinkUrl: { ilike: `%${lead.domain}%` } } }, named(lead)] },
    people: { emails: { primaryEmail: { eq: lead.email } } },
    opportunities: named(lead),
    ofLead: { leadId: { eq: lead.leadId } },
    attachments: { targetLeadId: { eq: lead.leadId } },
    noteTargets: { note: { title: { eq: lead.key } } },
    taskTargets: { task: { title: { eq: lead.key } } },
  });
  if (!result.ok) throw new Error(result.error.technicalMessage ?? result.error.message);
  return alike(result.data, lead);
};

/** The same with ids, times and the lead's key made alike, for comparing what belongs to different leads. */
export const alike = (value: unknown, { key }: Pick<LeadToConvert, 'key'>): unknown => {
  const names = new Map<string, string>();
  const text = JSON.stringify(value, sortKeys)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      const known = names.get(id) ?? `id ${names.size + 1}`;
      names.set(id, known);
      return known;
    })
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
    .replaceAll(new RegExp(`${key}(?!\\d)`, 'g'), 'the case');
  return JSON.parse(text);
};

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const named = ({ key }: LeadToConvert): object => ({
  or: [{ name: { ilike: `%${key}` } }, { name: { ilike: `%${key} %` } }],
});

const readEndState = defineOperation<unknown, Record<string, object>>({
  document: gql`
    query ReadEndState(
      $leads: LeadFilterInput!
      $companies: CompanyFilterInput!
      $people: PersonFilterInput!
      $opportunities: OpportunityFilterInput!
      $ofLead: LeadConversionFilterInput!
      $attachments: AttachmentFilterInput!
      $noteTargets: NoteTargetFilterInput!
      $taskTargets: TaskTargetFilterInput!
    ) {
      companies(filter: $companies, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            id
            name
            domainName {
              primaryLinkUrl
            }
          }
        }
      }
      people(filter: $people, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            id
            name {
              firstName
              lastName
            }
            companyId
          }
        }
      }
      opportunities(filter: $opportunities, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            id
            name
            stage
            companyId
            pointOfContactId
          }
        }
      }
      leads(filter: $leads) {
        edges {
          node {
            id
            status
            heldStatus
            convertedAt
            convertedCompanyId
            convertedPersonId
            convertedOpportunityId
            touches {
              edges {
                node {
                  id
                  companyId
                  personId
                  opportunityId
                }
              }
            }
          }
        }
      }
      noteTargets(filter: $noteTargets, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            noteId
            targetLeadId
            targetCompanyId
            targetPersonId
            targetOpportunityId
          }
        }
      }
      taskTargets(filter: $taskTargets, orderBy: [{ createdAt: AscNullsFirst }]) {
        edges {
          node {
            taskId
            targetLeadId
            targetCompanyId
            targetPersonId
            targetOpportunityId
          }
        }
      }
      attachments(filter: $attachments) {
        edges {
          node {
            targetLeadId
            targetCompanyId
            targetPersonId
            targetOpportunityId
          }
        }
      }
      leadConversions(filter: $ofLead) {
        edges {
          node {
            id
            state
            phase
            attempt
            startedAt
            finishedAt
          }
        }
      }
    }
  `,
  read: (data) => data,
});
