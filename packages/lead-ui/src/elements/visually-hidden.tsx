import { type ReactNode } from 'react';

/** Words for a screen reader where the eye sees them already. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span
    style={{
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    }}
  >
    {children}
  </span>
);
