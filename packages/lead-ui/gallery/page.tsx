import { createRoot } from 'react-dom/client';

import { themeFor } from '../src/theme/theme-for.ts';

import { conversionStates } from './conversion-states.tsx';
import { scoreModelParts } from './score-model-parts.tsx';
import { scoreModelStates } from './score-model-states.tsx';
import { scoreStates } from './score-states.tsx';
import { briefStates, qualificationStates } from './states.tsx';

const PANELS = {
  qualification: qualificationStates,
  score: scoreStates,
  'score-model': scoreModelStates,
  'score-model-parts': scoreModelParts,
  conversion: conversionStates,
  brief: briefStates,
};

const query = new URLSearchParams(location.search);
const scheme = query.get('scheme') === 'dark' ? 'dark' : 'light';
const locale = query.get('locale') ?? 'en';
const width = Number(query.get('width') ?? 380);
const panel = query.get('panel') ?? 'qualification';
const states = panel in PANELS ? PANELS[panel as keyof typeof PANELS] : qualificationStates;
const theme = themeFor(scheme);

const Gallery = () => (
  <main style={{ columns: `auto ${width + 50}px`, columnGap: 24, padding: 24, background: theme.background.primary }}>
    {states(scheme, locale).map(([name, element]) => (
      <article key={name} data-state={name} style={{ breakInside: 'avoid', width: width + 50, marginBottom: 32 }}>
        <div style={{ font: '12px Inter', color: theme.text.tertiary, padding: '0 4px 8px' }}>{name}</div>
        {/* As a widget stands on a record page. */}
        <div
          style={{
            width: width + 34,
            boxSizing: 'border-box',
            padding: 8,
            border: `1px solid ${theme.border.medium}`,
            borderRadius: 8,
            background: theme.background.secondary,
          }}
        >
          {element}
        </div>
      </article>
    ))}
  </main>
);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
