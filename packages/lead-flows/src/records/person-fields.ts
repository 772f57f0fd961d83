import { gql } from '@leads/twenty-api';

/** The company comes along, because similar names count for more where the companies agree. */
export const PERSON_FIELDS = gql`
  fragment PersonFields on Person {
    id
    deletedAt
    updatedBy {
      source
    }
    name {
      firstName
      lastName
    }
    emails {
      primaryEmail
      additionalEmails
    }
    phones {
      primaryPhoneNumber
      primaryPhoneCountryCode
      primaryPhoneCallingCode
      additionalPhones
    }
    jobTitle
    companyId
    company {
      id
      deletedAt
      name
      domainName {
        primaryLinkUrl
        primaryLinkLabel
      }
    }
  }
`;
