import { createContext, useContext } from 'react';
import type { Confirmation, ConfirmationResult, Snackbar } from '../front-component-host/protocol/host-api.ts';

export type Feedback = {
  enqueueSnackbar: (snackbar: Snackbar) => void;
  /** Resolves when the person has answered; a second question meanwhile is refused, as in Twenty. */
  confirm: (confirmation: Confirmation) => Promise<ConfirmationResult>;
};

export const FeedbackContext = createContext<Feedback | null>(null);

export const useFeedback = (): Feedback => {
  const feedback = useContext(FeedbackContext);
  if (!feedback) throw new Error('useFeedback() outside of the page');
  return feedback;
};
