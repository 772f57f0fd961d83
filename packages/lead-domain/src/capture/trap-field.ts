/** A field that people do not see and robots fill: what is in it makes a submission suspicious, nothing else. */
export const TRAP_FIELD = 'website_url2';
