import { type CSSProperties, type ReactNode } from 'react';

/**
 * Several lines that somebody wrote. A `bdi` finds its own direction without a `dir` attribute, which would not cross
 * into the host page; as a block its logical borders follow.
 */
export const UserParagraph = ({ children, style }: { children: ReactNode; style?: CSSProperties }) => (
  <bdi
    dir="auto"
    style={{ display: 'block', textAlign: 'start', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ...style }}
  >
    {children}
  </bdi>
);
