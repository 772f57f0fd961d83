import { gql } from '@leads/twenty-api';

export const OPPORTUNITY_FIELDS = gql`
  fragment OpportunityFields on Opportunity {
    id
    deletedAt
    name
    amount {
      amountMicros
      currencyCode
    }
    closeDate
    stage
    companyId
    pointOfContactId
    ownerId
  }
`;
