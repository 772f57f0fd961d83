import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useStage } from '../app/stage.ts';
import { FrontComponentView } from '../front-component-host/front-component-view.tsx';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import { CommandContext, type CommandState, type RunningCommand } from './command-context.ts';
import './command-menu.css';

/** Runs commands: a headless component undrawn, here, until it takes itself away; any other in the side panel. */
export const CommandProvider = ({ children }: { children: ReactNode }) => {
  const { page } = useStage();
  const { open } = useSidePanel();
  const [running, setRunning] = useState<readonly RunningCommand[]>([]);
  const lastRun = useRef(0);

  const state = useMemo<CommandState>(
    () => ({
      running,
      run: (command, recordIds) => {
        const component = page.frontComponents.find(({ id }) => id === command.frontComponentId);
        if (component?.isHeadless) {
          const runId = (lastRun.current += 1);
          setRunning((current) => [...current, { runId, command, recordIds, progress: null }]);
          return;
        }
        open(
          {
            kind: 'front-component',
            frontComponentId: command.frontComponentId,
            title: command.label,
            icon: command.icon,
            // What is drawn gets its record only if there is exactly one.
            recordIds: recordIds.length === 1 ? recordIds : [],
          },
          { isNewStart: true },
        );
      },
    }),
    [running, page, open],
  );

  const end = (runId: number) => setRunning((current) => current.filter((one) => one.runId !== runId));
  const progress = (runId: number, value: number) =>
    setRunning((current) => current.map((one) => (one.runId === runId ? { ...one, progress: value } : one)));

  return (
    <CommandContext value={state}>
      {children}
      <div className="running-commands" role="status" aria-live="polite">
        {running.map((one) => (
          <div key={one.runId} className="running-command">
            <span dir="auto">{one.command.label}</span>
            {one.progress !== null && (
              <progress value={one.progress} max={100} aria-label={`Progress of ${one.command.label}`} />
            )}
            <FrontComponentView
              frontComponentId={one.command.frontComponentId}
              recordIds={one.recordIds}
              isHeadless
              onProgress={(value) => progress(one.runId, value)}
              onUnmount={() => end(one.runId)}
            />
          </div>
        ))}
      </div>
    </CommandContext>
  );
};
