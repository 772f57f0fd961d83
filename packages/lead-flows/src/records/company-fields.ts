import { gql } from '@leads/twenty-api';

export const COMPANY_FIELDS = gql`
  fragment CompanyFields on Company {
    id
    createdAt
    deletedAt
    name
    domainName {
      primaryLinkUrl
      primaryLinkLabel
    }
    address {
      addressStreet1
      addressStreet2
      addressCity
      addressPostcode
      addressState
      addressCountry
    }
    accountOwnerId
    createdBy {
      source
    }
  }
`;
