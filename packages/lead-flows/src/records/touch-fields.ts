import { gql } from '@leads/twenty-api';

export const TOUCH_FIELDS = gql`
  fragment TouchFields on LeadTouch {
    id
    createdAt
    deletedAt
    name
    touchType
    direction
    outcome
    occurredAt
    body
    isCounted
    utmSource
    utmMedium
    utmCampaign
    landingPage
    leadId
    personId
    companyId
    opportunityId
  }
`;
