import { type SimulationRow } from '@leads/lead-domain';
import { type CSSProperties, useState } from 'react';

import { Button } from '../../elements/button.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

const FIRST = 8;

/** The same counts for each source or each rep; a narrow panel scrolls it sideways. */
export const BreakdownTable = ({
  title,
  rows,
  nameOf,
  isCompared,
}: {
  title: string;
  rows: readonly SimulationRow[];
  nameOf: (key: string) => string;
  /** Two models stand beside each other. */
  isCompared: boolean;
}) => {
  const { theme, messages, format } = usePanel();
  const { table } = useWords(SCORE_MODEL);
  const [shown, setShown] = useState(FIRST);
  const head: CSSProperties = {
    padding: `${SPACE.one}px ${SPACE.two}px`,
    fontSize: FONT_SIZE.small,
    fontWeight: FONT_WEIGHT.regular,
    color: theme.text.tertiary,
    textAlign: 'end',
    whiteSpace: 'nowrap',
  };
  const cell: CSSProperties = {
    padding: `${SPACE.one}px ${SPACE.two}px`,
    borderTop: `1px solid ${theme.border.light}`,
    textAlign: 'end',
    whiteSpace: 'nowrap',
  };
  const first: CSSProperties = { textAlign: 'start', paddingInlineStart: 0 };
  const count = (value: number) => (value === 0 ? messages.nothing : format.number(value));

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two, minWidth: 0 }}>
      <div style={{ overflowX: 'auto' }}>
        <table aria-label={title} style={{ width: '100%', borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              <th style={{ ...head, ...first }}>{title}</th>
              <th style={head}>{table.open}</th>
              {isCompared && <th style={head}>{table.crossing}</th>}
              {isCompared && <th style={head}>{table.dropping}</th>}
              <th style={head}>{table.past}</th>
              <th style={head}>{table.won}</th>
              <th style={head}>{table.mqls}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.key}>
                <td style={{ ...cell, ...first, whiteSpace: 'normal', minWidth: 90 }}>
                  <UserText>{nameOf(row.key)}</UserText>
                </td>
                <td style={cell}>{count(row.open)}</td>
                {isCompared && <td style={cell}>{count(row.crossing)}</td>}
                {isCompared && <td style={cell}>{count(row.dropping)}</td>}
                <td style={cell}>{count(row.past)}</td>
                <td style={cell}>{row.past === 0 ? messages.nothing : format.percent((row.won / row.past) * 100)}</td>
                <td style={cell}>
                  {isCompared
                    ? fill(table.fromTo, {
                        from: format.number(row.publishedMqls),
                        to: format.number(row.draftMqls),
                        arrow: messages.arrow,
                      })
                    : count(row.draftMqls)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <div>
          <Button onPress={() => setShown(rows.length)}>
            {format.plural(messages.actions.showMore, rows.length - shown)}
          </Button>
        </div>
      )}
    </div>
  );
};
