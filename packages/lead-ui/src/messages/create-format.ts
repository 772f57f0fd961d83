import { type Currency } from '@leads/lead-domain';

import { fill } from './fill.ts';
import { type Language } from './language.ts';
import { type PluralForms } from './messages.ts';

const MICROS = 1_000_000;
const DAY = 86_400_000;

export type Format = {
  number: (value: number) => string;
  /** With a sign, for points that are added and taken away. */
  signed: (value: number) => string;
  percent: (value: number) => string;
  date: (iso: string) => string;
  /** "3 days ago"; days are the finest step. */
  ago: (iso: string) => string;
  money: (value: Currency) => string;
  list: (items: readonly string[]) => string;
  /** Any one of them. */
  either: (items: readonly string[]) => string;
  plural: (forms: PluralForms, count: number, values?: Readonly<Record<string, string>>) => string;
};

/** Numbers, dates and plurals of one language. `now` is an ISO time. */
export const createFormat = ({ language, now }: { language: Language; now: string }): Format => {
  const { numbers, signs, percents, dates, distances, lists, choices, plurals } = intlOf(language);
  return {
    number: (value) => numbers.format(value),
    signed: (value) => signs.format(value),
    percent: (value) => percents.format(value / 100),
    date: (iso) => (isTime(iso) ? dates.format(new Date(iso)) : iso),
    ago: (iso) => (isTime(iso) && isTime(now) ? distances.format(...distanceOf({ iso, now })) : iso),
    money: (value) => moneyText({ value, language, numbers }),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    plural: (forms, count, values = {}) =>
      fill(forms[plurals.select(count)] ?? forms.other, { count: numbers.format(count), ...values }),
  };
};

/** Kept for good: making these is slow, and a panel's clock ticks with every draw. */
const KNOWN = new Map<Language, ReturnType<typeof makeIntl>>();

const intlOf = (language: Language): ReturnType<typeof makeIntl> => {
  const known = KNOWN.get(language) ?? makeIntl(language);
  KNOWN.set(language, known);
  return known;
};

const makeIntl = (language: Language) => ({
  numbers: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
  signs: new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
  percents: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  dates: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }),
  distances: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
  lists: new Intl.ListFormat(language, { type: 'conjunction' }),
  choices: new Intl.ListFormat(language, { type: 'disjunction' }),
  plurals: new Intl.PluralRules(language),
});

const isTime = (iso: string): boolean => !Number.isNaN(Date.parse(iso));

const distanceOf = ({ iso, now }: { iso: string; now: string }): [number, Intl.RelativeTimeFormatUnit] => {
  const days = Math.round((startOfDay(iso) - startOfDay(now)) / DAY);
  if (Math.abs(days) < 14) return [days, 'day'];
  if (Math.abs(days) < 60) return [Math.round(days / 7), 'week'];
  if (Math.abs(days) < 730) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
};

const startOfDay = (iso: string): number => new Date(iso).setHours(0, 0, 0, 0);

/** The workspace does not check currency codes, and Intl throws on an impossible one. */
const moneyText = ({
  value,
  language,
  numbers,
}: {
  value: Currency;
  language: Language;
  numbers: Intl.NumberFormat;
}): string => {
  if (value.amountMicros === null) return '';
  const amount = value.amountMicros / MICROS;
  if (!/^[A-Za-z]{3}$/.test(value.currencyCode)) return `${numbers.format(amount)} ${value.currencyCode}`.trim();
  const isWhole = Number.isInteger(amount);
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: value.currencyCode,
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: isWhole ? 0 : 2,
  }).format(amount);
};
