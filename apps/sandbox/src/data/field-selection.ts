import type { FieldMetadata, ObjectMetadata } from '../metadata/page-data.ts';

const PARTS: Partial<Record<FieldMetadata['type'], string>> = {
  FULL_NAME: 'firstName lastName',
  EMAILS: 'primaryEmail additionalEmails',
  PHONES: 'primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones',
  LINKS: 'primaryLinkLabel primaryLinkUrl secondaryLinks',
  ADDRESS: 'addressStreet1 addressStreet2 addressCity addressPostcode addressState addressCountry',
  CURRENCY: 'amountMicros currencyCode',
  ACTOR: 'source workspaceMemberId name',
  RICH_TEXT: 'blocknote markdown',
};

type Selection = { field: FieldMetadata; objectNamed: (name: string) => ObjectMetadata | undefined };

/** What a document selects to show one field; a related record comes with what names it. Null: not asked for. */
export const fieldSelection = ({ field, objectNamed }: Selection): string | null => {
  if (field.relation) {
    if (field.relation.kind === 'ONE_TO_MANY') return null;
    const target = objectNamed(field.relation.targetObject);
    const label = target?.fields.find(({ name }) => name === target.labelIdentifierField);
    const labelSelection = label && label.name !== 'id' ? fieldSelection({ field: label, objectNamed }) : '';
    return `${field.name} { id ${labelSelection ?? ''} } ${field.relation.joinColumn ?? ''}`;
  }
  if (field.type === 'TS_VECTOR' || field.type === 'POSITION' || field.type === 'FILES') return null;
  const parts = PARTS[field.type];
  return parts ? `${field.name} { ${parts} }` : field.name;
};
