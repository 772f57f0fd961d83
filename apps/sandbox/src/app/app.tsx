import { CommandProvider } from '../command-menu/command-provider.tsx';
import { FeedbackProvider } from '../feedback/feedback-provider.tsx';
import { SidePanelProvider } from '../side-panel/side-panel-provider.tsx';
import { Frame } from './frame.tsx';
import { SelectionProvider } from './selection.tsx';
import { StageContext } from './stage.ts';
import { useStageState } from './use-stage-state.ts';

export const App = () => {
  const { stage, error } = useStageState();
  if (error) {
    return (
      <main className="empty" role="alert">
        The workspace could not be read: {error.message}
      </main>
    );
  }
  if (!stage) return <main className="empty" aria-busy="true" />;
  return (
    <StageContext value={stage}>
      <FeedbackProvider>
        <SelectionProvider>
          <SidePanelProvider>
            <CommandProvider>
              <Frame />
            </CommandProvider>
          </SidePanelProvider>
        </SelectionProvider>
      </FeedbackProvider>
    </StageContext>
  );
};
