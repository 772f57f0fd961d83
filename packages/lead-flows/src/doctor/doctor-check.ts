/** What the doctor looked at and found. `remedy` says what an admin can do about it. */
export type DoctorCheck = {
  key: string;
  state: 'ok' | 'warning' | 'failed';
  title: string;
  detail: string;
  remedy?: string;
};
