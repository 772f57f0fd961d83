import { usePanel } from '../panel/panel-context.ts';
import { FONT_WEIGHT } from '../theme/metrics.ts';

import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { UserText } from './user-text.tsx';

/** What a panel shows when its data could not be read. */
export const ReadFailure = ({ message, onReload }: { message: string; onReload: () => void }) => {
  const { messages } = usePanel();
  return (
    <Notice tone="problem" role="alert" actions={<Button onPress={onReload}>{messages.actions.tryAgain}</Button>}>
      <strong style={{ fontWeight: FONT_WEIGHT.medium }}>{messages.states.readFailed}</strong>{' '}
      <UserText>{message}</UserText>
    </Notice>
  );
};
