import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Confirmation, ConfirmationResult, Snackbar } from '../front-component-host/protocol/host-api.ts';
import { ConfirmationModal } from './confirmation-modal.tsx';
import { FeedbackContext, type Feedback } from './feedback.ts';
import { Snackbars, type ShownSnackbar } from './snackbars.tsx';

const DURATION = 6000;

type Asked = Confirmation & { answer: (result: ConfirmationResult) => void };

/** Shows snackbars and the confirmation modal above whatever room is open. */
export const FeedbackProvider = ({ children }: { children: ReactNode }) => {
  const [snackbars, setSnackbars] = useState<ShownSnackbar[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isAsking = useRef(false);
  const lastId = useRef(0);

  const dismiss = useCallback((id: number) => setSnackbars((shown) => shown.filter((one) => one.id !== id)), []);

  const feedback = useMemo<Feedback>(
    () => ({
      enqueueSnackbar: (snackbar: Snackbar) => {
        const id = (lastId.current += 1);
        setSnackbars((shown) => [
          ...shown.filter(({ dedupeKey }) => !snackbar.dedupeKey || dedupeKey !== snackbar.dedupeKey).slice(-3),
          { ...snackbar, id },
        ]);
        setTimeout(() => dismiss(id), snackbar.duration ?? DURATION);
      },
      confirm: (confirmation) =>
        new Promise((resolve, reject) => {
          if (isAsking.current) {
            reject(new Error('A confirmation modal is already pending for this front component'));
            return;
          }
          isAsking.current = true;
          const answer = (result: ConfirmationResult) => {
            isAsking.current = false;
            setAsked(null);
            resolve(result);
          };
          setAsked({ ...confirmation, answer });
        }),
    }),
    [dismiss],
  );

  return (
    <FeedbackContext value={feedback}>
      {children}
      {asked && <ConfirmationModal {...asked} onAnswer={asked.answer} />}
      <Snackbars snackbars={snackbars} onDismiss={dismiss} />
    </FeedbackContext>
  );
};
