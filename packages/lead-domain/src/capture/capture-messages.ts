import { type CaptureProblemCode } from './capture-result.ts';

/** `{field}` is the field's label. */
export const CAPTURE_MESSAGES: Record<CaptureProblemCode, { en: string; fa: string }> = {
  UNREADABLE: { en: 'This submission cannot be read.', fa: 'این درخواست خوانده نمی‌شود.' },
  REQUIRED: { en: '{field} is required.', fa: '«{field}» لازم است.' },
  NAME_REQUIRED: { en: 'Please give your name.', fa: 'لطفاً نام خود را بنویسید.' },
  CHANNEL_REQUIRED: {
    en: 'Please give an e-mail address or a phone number.',
    fa: 'لطفاً ایمیل یا شماره تلفن خود را بنویسید.',
  },
  WRONG_TYPE: { en: '{field} has a value of the wrong kind.', fa: 'مقدار «{field}» از نوع نادرست است.' },
  TOO_LONG: { en: '{field} is too long.', fa: '«{field}» بیش از حد بلند است.' },
  INVALID_EMAIL: { en: '{field} is not a valid e-mail address.', fa: '«{field}» نشانی ایمیل درستی نیست.' },
  INVALID_PHONE: {
    en: '{field} is not a valid phone number; please add the country code, such as +49.',
    fa: '«{field}» شماره تلفن درستی نیست؛ لطفاً پیش‌شمارهٔ کشور را هم بنویسید، مانند ‎+98.',
  },
  INVALID_URL: { en: '{field} is not a valid web address.', fa: '«{field}» نشانی وب درستی نیست.' },
  INVALID_NUMBER: { en: '{field} is not a number.', fa: '«{field}» عدد نیست.' },
  UNKNOWN_OPTION: { en: '{field} has a value that is not offered.', fa: 'گزینهٔ انتخاب‌شده برای «{field}» وجود ندارد.' },
  FORM_CLOSED: { en: 'This form is closed.', fa: 'این فرم بسته است.' },
  EMPTY_ROW: {
    en: 'The row has no name, no company, no e-mail address and no phone number.',
    fa: 'این ردیف نام، شرکت، ایمیل یا شماره تلفن ندارد.',
  },
};
