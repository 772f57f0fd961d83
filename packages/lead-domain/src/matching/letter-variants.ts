/** A text as a Persian and as an Arabic keyboard writes it, since a database finds only what is written alike. */
export const letterVariants = (text: string): string[] => {
  if (text === '') return [];
  const persian = text.replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک');
  const arabic = persian.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  return [...new Set([text, persian, arabic])];
};
