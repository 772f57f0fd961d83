import { useEffect, useRef } from 'react';
import type { Confirmation, ConfirmationResult } from '../front-component-host/protocol/host-api.ts';
import './feedback.css';

export const ConfirmationModal = ({
  title,
  subtitle,
  confirmButtonText = 'Confirm',
  confirmButtonAccent = 'danger',
  onAnswer,
}: Confirmation & { onAnswer: (result: ConfirmationResult) => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer('cancel');
      }}
    >
      <h2 id="modal-title" dir="auto">
        {title}
      </h2>
      <p dir="auto">{subtitle}</p>
      <button type="button" className="button modal__button" onClick={() => onAnswer('cancel')}>
        Cancel
      </button>
      <button
        type="button"
        className={`button modal__button button--${confirmButtonAccent}`}
        onClick={() => onAnswer('confirm')}
      >
        {confirmButtonText}
      </button>
    </dialog>
  );
};
