import type { ComponentProps, MouseEvent } from 'react';
import { goTo } from './route.ts';

/** A link inside the page: a real address, followed without loading the page again. */
export const Link = ({ href, onClick, ...properties }: ComponentProps<'a'> & { href: string }) => {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(href);
  };
  return <a href={href} onClick={follow} {...properties} />;
};
