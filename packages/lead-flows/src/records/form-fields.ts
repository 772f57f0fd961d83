import { gql } from '@leads/twenty-api';

export const FORM_FIELDS = gql`
  fragment FormFields on LeadForm {
    id
    deletedAt
    name
    slug
    title
    formFields
    isActive
    language
    source
    submitLabel
    thanksText
    consentText
  }
`;
