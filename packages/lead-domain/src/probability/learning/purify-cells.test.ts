import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { purifyCells } from './purify-cells.ts';

const COLUMNS = 3;
const grid = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 12, maxLength: 12 });
const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });

const purify = (cells: number[], leads: number[]) =>
  purifyCells({ cells: Float64Array.from(cells), counts: Float64Array.from(leads), columns: COLUMNS });

describe('purifyCells', () => {
  it('leaves nothing in the cells of what rows and columns say alone', () => {
    const [rows, columns] = [
      [1, -1, 0.5, 0],
      [0.25, 2, -1],
    ];
    const cells = rows.flatMap((row) => columns.map((column) => row + column));
    const pure = purify(cells, [5, 1, 9, 2, 7, 3, 8, 8, 1, 4, 2, 6]);
    for (const cell of pure.cells) expect(cell).toBeCloseTo(0, 6);
  });

  it('keeps what needs both', () => {
    const cells = purifyCells({
      cells: Float64Array.of(1, -1, -1, 1),
      counts: new Float64Array(4).fill(9),
      columns: 2,
    });
    expect([...cells.cells]).toEqual([1, -1, -1, 1]);
    expect([...cells.byRow, ...cells.byColumn]).toEqual([0, 0, 0, 0]);
  });

  it('keeps the sum of every cell that leads are in; the others say nothing', () => {
    fc.assert(
      fc.property(grid, counts, (cells, leads) => {
        const pure = purify(cells, leads);
        cells.forEach((cell, index) => {
          const moved = (pure.byRow[Math.floor(index / COLUMNS)] ?? 0) + (pure.byColumn[index % COLUMNS] ?? 0);
          if (leads[index] === 0) expect(pure.cells[index]).toBe(0);
          else expect((pure.cells[index] ?? 0) + moved).toBeCloseTo(cell, 10);
        });
      }),
    );
  });

  it('leaves rows and columns with a mean of 0', () => {
    fc.assert(
      fc.property(grid, fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 12, maxLength: 12 }), (cells, leads) => {
        const pure = purify(cells, leads);
        for (let column = 0; column < COLUMNS; column += 1) {
          const own = [0, 1, 2, 3].map((row) => row * COLUMNS + column);
          const sum = own.reduce((total, cell) => total + (pure.cells[cell] ?? 0) * (leads[cell] ?? 0), 0);
          expect(sum).toBeCloseTo(0, 6);
        }
      }),
    );
  });
});
