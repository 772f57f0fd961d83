import { useStage } from '../../app/stage.ts';
import type { StageRecord } from '../../data/record.ts';
import type { FieldMetadata, ObjectMetadata } from '../../metadata/page-data.ts';
import { Icon } from '../../icons/icon.tsx';
import type * as composite from '../composite-values.ts';
import { labelOfRecord } from '../label-of-record.ts';
import { relativeDate } from '../relative-date.ts';
import { shortNumber } from '../short-number.ts';
import { textOf } from '../text-of.ts';
import { Avatar } from './avatar.tsx';
import { Pill } from './pill.tsx';
import { RecordChip } from './record-chip.tsx';
import { Tag } from './tag.tsx';
import './fields.css';

type Properties = { object: ObjectMetadata; field: FieldMetadata; record: StageRecord };

const Text = ({ value }: { value: unknown }) => (
  <span className="field-text" dir="auto" title={textOf(value)}>
    {textOf(value)}
  </span>
);

const SelectValue = ({ field, value }: { field: FieldMetadata; value: string }) => {
  const option = field.options?.find((one) => one.value === value);
  return <Tag color={option?.color ?? 'gray'} text={option?.label ?? value} />;
};

const PhoneValue = ({ value }: { value: composite.Phones }) => {
  const number = [value.primaryPhoneCallingCode, value.primaryPhoneNumber].filter(Boolean).join(' ');
  return value.primaryPhoneNumber ? <Pill href={`tel:${number.replaceAll(' ', '')}`} text={number} /> : null;
};

const LinkValue = ({ value }: { value: composite.Links }) => {
  if (!value.primaryLinkUrl) return null;
  const shown = value.primaryLinkLabel?.trim()
    ? value.primaryLinkLabel
    : value.primaryLinkUrl.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return (
    <Pill
      href={/^https?:/.test(value.primaryLinkUrl) ? value.primaryLinkUrl : `https://${value.primaryLinkUrl}`}
      text={shown}
    />
  );
};

const CurrencyValue = ({ value }: { value: composite.Currency }) =>
  value.amountMicros === null ? null : (
    <span className="field-text">
      <span className="field-currency">{value.currencyCode === 'USD' ? '$' : value.currencyCode}</span>{' '}
      {shortNumber(Number(value.amountMicros) / 1e6)}
    </span>
  );

const ActorValue = ({ value }: { value: composite.Actor }) => {
  const name = value.name?.trim() ? value.name : value.source;
  const icon = { API: 'IconApi', APPLICATION: 'IconApps', WORKFLOW: 'IconSettingsAutomation', IMPORT: 'IconCsv' }[
    value.source
  ];
  return (
    <span className="field-actor">
      {icon ? <Icon name={icon} size={14} /> : <Avatar name={name} seed={value.workspaceMemberId ?? name} isRound />}
      <span className="field-text" dir="auto">
        {name}
      </span>
    </span>
  );
};

const DateValue = ({ value, isDay }: { value: string; isDay: boolean }) => {
  const at = new Date(value);
  const exact = at.toLocaleString('en', isDay ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time className="field-text" dateTime={value} title={exact}>
      {isDay ? exact : relativeDate({ at, now: new Date() })}
    </time>
  );
};

const RelationValue = ({ field, value }: { field: FieldMetadata; value: StageRecord }) => {
  const target = useStage().objectNamed(field.relation?.targetObject ?? '');
  return target ? <RecordChip object={target} record={value} /> : null;
};

/** Draws the value of any field; nothing for an empty one. */
export const FieldValue = ({ object, field, record }: Properties) => {
  const value = record[field.name];
  if (value === null || value === undefined || value === '') return null;
  switch (field.type) {
    case 'SELECT':
      return <SelectValue field={field} value={textOf(value)} />;
    case 'MULTI_SELECT':
      return (Array.isArray(value) ? value.map(textOf) : []).map((one) => (
        <SelectValue key={one} field={field} value={one} />
      ));
    case 'RATING':
      return <Text value={'★'.repeat(Number(textOf(value).replace('RATING_', '')))} />;
    case 'BOOLEAN':
      return (
        <span className="field-boolean">
          <Icon name={value === true ? 'IconCheck' : 'IconX'} size={16} /> {value === true ? 'True' : 'False'}
        </span>
      );
    case 'NUMBER':
    case 'NUMERIC':
      return <Text value={Number(value).toLocaleString('en-US')} />;
    case 'DATE':
    case 'DATE_TIME':
      return <DateValue value={textOf(value)} isDay={field.type === 'DATE'} />;
    case 'FULL_NAME': {
      const text = labelOfRecord({ object: { ...object, labelIdentifierField: field.name }, record });
      return text === 'Untitled' ? null : <Text value={text} />;
    }
    case 'EMAILS': {
      const { primaryEmail } = value as composite.Emails;
      return primaryEmail ? <Pill href={`mailto:${primaryEmail}`} text={primaryEmail} /> : null;
    }
    case 'PHONES':
      return <PhoneValue value={value as composite.Phones} />;
    case 'LINKS':
      return <LinkValue value={value as composite.Links} />;
    case 'ADDRESS': {
      const text = Object.values(value as composite.Address)
        .filter((part) => typeof part === 'string' && part)
        .join(', ');
      return text ? <Text value={text} /> : null;
    }
    case 'CURRENCY':
      return <CurrencyValue value={value as composite.Currency} />;
    case 'ACTOR':
      return <ActorValue value={value as composite.Actor} />;
    case 'RICH_TEXT':
      return <Text value={(value as composite.RichText).markdown ?? ''} />;
    case 'RELATION':
      return <RelationValue field={field} value={value as StageRecord} />;
    case 'RAW_JSON':
    case 'ARRAY':
    case 'FILES':
      return <Text value={textOf(value)} />;
    default:
      return <Text value={value} />;
  }
};
