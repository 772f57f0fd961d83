import { type ReactNode, useMemo } from 'react';

import { createFormat } from '../messages/create-format.ts';
import { languageOf, messagesFor } from '../messages/messages-for.ts';
import { FONT_FAMILY, FONT_SIZE, SPACE } from '../theme/metrics.ts';
import { themeFor } from '../theme/theme-for.ts';

import { PanelContext } from './panel-context.ts';
import { type PanelFrame } from './panel-frame.ts';

/** The root of a panel: language, direction, colours. `isBusy` tells a screen reader to wait. */
export const Panel = ({
  frame,
  label,
  isBusy = false,
  children,
}: {
  frame: PanelFrame;
  label: (panelMessages: ReturnType<typeof messagesFor>) => string;
  isBusy?: boolean;
  children: ReactNode;
}) => {
  const { locale, colorScheme, now } = frame;
  const surroundings = useMemo(() => {
    const language = languageOf(locale);
    return {
      theme: themeFor(colorScheme),
      messages: messagesFor(language),
      format: createFormat({ language, now }),
      now,
    };
  }, [locale, colorScheme, now]);
  const { theme, messages } = surroundings;

  return (
    <PanelContext.Provider value={surroundings}>
      <section
        aria-label={label(messages)}
        aria-busy={isBusy ? 'true' : 'false'}
        style={{
          // An inline style, since a front component's elements have no `dir` attribute.
          direction: messages.direction === 'rtl' ? 'rtl' : 'ltr',
          textAlign: 'start',
          display: 'flex',
          flexDirection: 'column',
          gap: SPACE.four,
          minWidth: 0,
          boxSizing: 'border-box',
          fontFamily: FONT_FAMILY,
          fontSize: FONT_SIZE.medium,
          lineHeight: 1.5,
          color: theme.text.primary,
          colorScheme: theme.colorScheme,
        }}
      >
        {children}
      </section>
    </PanelContext.Provider>
  );
};
