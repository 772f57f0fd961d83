import { gql } from '@leads/twenty-api';

export const EVENT_FIELDS = gql`
  fragment EventFields on LeadEvent {
    id
    deletedAt
    name
    leadId
    eventKind
    occurredAt
    fromValue
    toValue
    cause
    causeNote
    details
    createdBy {
      name
    }
    createdBy {
      name
    }
  }
`;
