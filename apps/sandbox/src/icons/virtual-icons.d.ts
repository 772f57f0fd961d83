/** Written by the bundler from the icon names that the page and the app's manifest use. */
declare module 'virtual:icons' {
  import type { ComponentType } from 'react';
  export const ICONS: Readonly<
    Record<
      string,
      ComponentType<{ size?: number; stroke?: number; className?: string | undefined; 'aria-hidden'?: boolean }>
    >
  >;
}
