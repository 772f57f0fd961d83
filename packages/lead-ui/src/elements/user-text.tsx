import { type ReactNode } from 'react';

/** A name or a value that somebody wrote: its own direction, and it breaks rather than bursts the panel. */
export const UserText = ({ children }: { children: ReactNode }) => (
  <bdi dir="auto" style={{ unicodeBidi: 'isolate', overflowWrap: 'anywhere' }}>
    {children}
  </bdi>
);
