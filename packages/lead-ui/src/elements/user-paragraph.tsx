import { type CSSProperties, type ReactNode } from 'react';

/** Several lines that somebody wrote; `plaintext` is what `dir="auto"` does, and it crosses into the host page. */
export const UserParagraph = ({ children, style }: { children: ReactNode; style?: CSSProperties }) => (
  <p
    dir="auto"
    style={{
      margin: 0,
      unicodeBidi: 'plaintext',
      textAlign: 'start',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      ...style,
    }}
  >
    {children}
  </p>
);
