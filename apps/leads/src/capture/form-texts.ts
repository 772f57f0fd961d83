import { type CaptureProblemCode } from '@leads/lead-domain';

type FormTexts = {
  submit: string;
  thanks: string;
  required: string;
  checkInput: string;
  choose: string;
  pages: { FORM_NOT_FOUND: string; FORM_CLOSED: string; OTHER: string };
  problems: Record<CaptureProblemCode, string>;
};

const ENGLISH: FormTexts = {
  submit: 'Send',
  thanks: 'Thank you. We will be in touch.',
  required: 'required',
  checkInput: 'Please check what you entered:',
  choose: 'Please choose',
  pages: {
    FORM_NOT_FOUND: 'This form does not exist.',
    FORM_CLOSED: 'This form is closed.',
    OTHER: 'That did not work just now. Nothing is lost: please go back and send it again in a minute.',
  },
  problems: {
    UNREADABLE: 'This could not be read.',
    REQUIRED: 'Please fill this in.',
    NAME_REQUIRED: 'Please tell us your name.',
    CHANNEL_REQUIRED: 'Please give an e-mail address or a phone number.',
    WRONG_TYPE: 'This could not be read.',
    TOO_LONG: 'This is too long.',
    INVALID_EMAIL: 'This is not an e-mail address.',
    INVALID_PHONE: 'This is not a phone number.',
    INVALID_URL: 'This is not a web address.',
    INVALID_NUMBER: 'This is not a number.',
    UNKNOWN_OPTION: 'Please choose one of the options.',
    FORM_CLOSED: 'This form is closed.',
    EMPTY_ROW: 'Please fill this in.',
  },
};

const PERSIAN: FormTexts = {
  submit: 'ارسال',
  thanks: 'سپاسگزاریم. به‌زودی با شما تماس می‌گیریم.',
  required: 'الزامی',
  checkInput: 'لطفاً این موارد را بررسی کنید:',
  choose: 'انتخاب کنید',
  pages: {
    FORM_NOT_FOUND: 'این فرم وجود ندارد.',
    FORM_CLOSED: 'این فرم بسته شده است.',
    OTHER: 'فعلاً انجام نشد. چیزی از دست نرفته است؛ لطفاً یک دقیقه دیگر دوباره ارسال کنید.',
  },
  problems: {
    UNREADABLE: 'خوانده نشد.',
    REQUIRED: 'لطفاً این بخش را پر کنید.',
    NAME_REQUIRED: 'لطفاً نام خود را بنویسید.',
    CHANNEL_REQUIRED: 'لطفاً ایمیل یا شماره تلفن خود را بنویسید.',
    WRONG_TYPE: 'خوانده نشد.',
    TOO_LONG: 'بیش از حد طولانی است.',
    INVALID_EMAIL: 'این نشانی ایمیل درست نیست.',
    INVALID_PHONE: 'این شماره تلفن درست نیست.',
    INVALID_URL: 'این نشانی وب درست نیست.',
    INVALID_NUMBER: 'این عدد درست نیست.',
    UNKNOWN_OPTION: 'لطفاً یکی از گزینه‌ها را انتخاب کنید.',
    FORM_CLOSED: 'این فرم بسته شده است.',
    EMPTY_ROW: 'لطفاً این بخش را پر کنید.',
  },
};

/** What a form says besides its own texts; a form in any other language says it in English. */
export const formTexts = (language: string): FormTexts => (language.toLowerCase().startsWith('fa') ? PERSIAN : ENGLISH);

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb']);

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
