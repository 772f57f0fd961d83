import { type CaptureAcceptance, type Settings, type TouchInput } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

/** What storing a submission needs, whether its person is known or not. */
export type Captured = {
  client: TwentyClient;
  submission: CaptureAcceptance<TouchInput>;
  settings: Settings;
  touchId: string;
  now: Date;
};
