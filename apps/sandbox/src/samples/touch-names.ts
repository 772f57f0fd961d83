import { type TouchType } from '@leads/lead-domain';

export const TOUCH_NAMES: Record<TouchType, string> = {
  FORM: 'Contact us',
  VISIT: 'Visit of the website',
  DOWNLOAD: 'Download of a white paper',
  EMAIL_OPEN: 'Opened our e-mail',
  EMAIL: 'E-mail',
  CALL: 'Call',
  MESSAGE: 'Message',
  MEETING: 'Meeting',
  DEMO: 'Demo',
  OFFER: 'Offer',
  PRICE_LIST: 'Asked for the price list',
  EVENT: 'Trade fair',
  UNSUBSCRIBE: 'Unsubscribed',
  BOUNCE: 'E-mail bounced',
};
