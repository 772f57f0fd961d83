import { gql } from '@leads/twenty-api';

/** Every field of a lead that `leadSchema` reads. */
export const LEAD_FIELDS = gql`
  fragment LeadFields on Lead {
    id
    createdAt
    updatedAt
    deletedAt
    name
    contactName {
      firstName
      lastName
    }
    jobTitle
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
    companyName
    website {
      primaryLinkUrl
      primaryLinkLabel
    }
    postalAddress {
      addressStreet1
      addressStreet2
      addressCity
      addressPostcode
      addressState
      addressCountry
    }
    industry
    employees
    interest
    salesLineId
    source
    kind
    utmSource
    utmMedium
    utmCampaign
    landingPage
    language
    preferredChannel
    status
    statusNote
    heldStatus
    rating
    grade
    score
    scoreOverride
    scoreParts
    scoreFlag
    winProbability
    winParts
    touchDigest
    ownerId
    assignedAt
    firstResponseDueAt
    firstRespondedAt
    nextStep
    nextStepAt
    lastTouchAt
    contactAttempts
    encounters
    completeness
    isIncomplete
    budgetStatus
    budgetAmount {
      amountMicros
      currencyCode
    }
    authority
    need
    timeline
    disqualificationReason
    disqualifiedAt
    wakeAt
    timesRecycled
    consent
    doNotContact
    convertedAt
    convertedPersonId
    convertedCompanyId
    convertedOpportunityId
  }
`;
