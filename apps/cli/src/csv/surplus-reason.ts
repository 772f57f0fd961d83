/** Why a record with more filled cells than the header has columns cannot be read; null where it has not. */
export const surplusReason = ({
  headers,
  cells,
}: {
  headers: readonly string[];
  cells: readonly string[];
}): string | null =>
  cells.slice(headers.length).some((cell) => cell !== '')
    ? `The record has ${cells.length} cells and the header ${headers.length}; is a delimiter not quoted?`
    : null;
