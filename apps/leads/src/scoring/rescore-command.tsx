import { rescoreLead } from '@leads/lead-flows';

import { widgetClient } from '../composition/widget-access.ts';
import { hostApi } from '../host/host-api.ts';
import { useCommand } from '../host/use-command.ts';
import { useExecutionContext } from '../host/use-execution-context.ts';

/** Scores the selected leads one after the other, and says how many scores changed. */
export const RescoreCommand = () => {
  const leadIds = useExecutionContext()?.selectedRecordIds ?? [];

  useCommand(async () => {
    const client = widgetClient();
    let changed = 0;
    for (const [index, leadId] of leadIds.entries()) {
      const result = await rescoreLead({ client, leadId, now: new Date() });
      if (!result.ok) {
        await hostApi('enqueueSnackbar')({
          variant: 'error',
          message: `Stopped after ${index} of ${leadIds.length} leads: ${result.message}`,
        });
        return;
      }
      if (result.isChanged) changed += 1;
      await hostApi('updateProgress')(Math.round(((index + 1) / leadIds.length) * 100));
    }
    await hostApi('enqueueSnackbar')({
      variant: 'success',
      message: changed === 0 ? 'Every score was up to date.' : `${changed} of ${leadIds.length} scores changed.`,
    });
  });

  return null;
};
