import type { GraphqlDocument } from './graphql-document.ts';
import { outlineOf } from './outline-of.ts';

/**
 * Writes a document down: gql`query People { … }`, or gql(text) for a composed one. Other documents may be interpolated
 * anywhere between definitions as fragments; strings are taken as they are. One definition a document.
 */
export const gql = (
  text: TemplateStringsArray | string,
  ...interpolated: readonly (GraphqlDocument | string)[]
): GraphqlDocument => {
  const definition = typeof text === 'string' ? text.trim() : joinText({ text, interpolated }).trim();
  const given = interpolated.flatMap((part) => (typeof part === 'string' ? [] : [...part.fragments, part]));
  const fragments = [...new Map(given.map((fragment) => [fragment.definition, fragment])).values()];
  return {
    ...outlineOf(definition),
    definition,
    fragments,
    text: [definition, ...fragments.map((fragment) => fragment.definition)].join('\n'),
  };
};

const joinText = ({
  text,
  interpolated,
}: {
  text: TemplateStringsArray;
  interpolated: readonly (GraphqlDocument | string)[];
}): string =>
  text
    .map((piece, index) => {
      const part = interpolated[index];
      return typeof part === 'string' ? piece + part : piece;
    })
    .join('');
