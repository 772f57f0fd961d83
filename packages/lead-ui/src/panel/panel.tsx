import { type ReactNode, useMemo } from 'react';

import { createFormat } from '../messages/create-format.ts';
import { languageOf } from '../messages/language.ts';
import { COMMON, type Section } from '../messages/sections.ts';
import { FONT_FAMILY, FONT_SIZE, SPACE } from '../theme/metrics.ts';
import { themeFor } from '../theme/theme-for.ts';

import { PanelContext } from './panel-context.ts';
import { type PanelFrame } from './panel-frame.ts';

/** The root of a panel: language, direction, colours. `isBusy` tells a screen reader to wait. */
export const Panel = ({
  frame,
  words,
  isBusy = false,
  children,
}: {
  frame: PanelFrame;
  /** The panel's own words: its title names the region. */
  words: Section<{ readonly title: string }>;
  isBusy?: boolean;
  children: ReactNode;
}) => {
  const { locale, colorScheme, now } = frame;
  const surroundings = useMemo(() => {
    const language = languageOf(locale);
    return {
      theme: themeFor(colorScheme),
      language,
      messages: COMMON[language],
      format: createFormat({ language, now }),
      now,
    };
  }, [locale, colorScheme, now]);
  const { theme, language, messages } = surroundings;

  return (
    <PanelContext.Provider value={surroundings}>
      <section
        aria-label={words[language].title}
        aria-busy={isBusy ? 'true' : 'false'}
        style={{
          // An inline style, since a front component's elements have no `dir` attribute.
          direction: messages.direction === 'rtl' ? 'rtl' : 'ltr',
          textAlign: 'start',
          display: 'flex',
          flexDirection: 'column',
          gap: SPACE.four,
          // The host's own card leaves eight pixels.
          padding: SPACE.two,
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
