/** Headers by which a cell can be named: no two alike, and none empty ("Phone", "Phone (2)", "Column 3"). */
export const uniqueHeaders = (cells: readonly string[]): string[] => {
  const used = new Set<string>();
  return cells.map((cell, index) => {
    const base = cell.trim() || `Column ${index + 1}`;
    let name = base;
    for (let count = 2; used.has(name); count += 1) name = `${base} (${count})`;
    used.add(name);
    return name;
  });
};
