/**
 * A document as text, with the little that must be known of it beforehand. It is not parsed: a parser would be a third
 * of a widget's client, and every run of a function would start by parsing. Tests check the text against the schema.
 */
export type GraphqlDocument = {
  kind: 'query' | 'mutation' | 'fragment';
  name: string | null;
  /** Without aliases; a fragment's are the fields right inside it. */
  rootFields: string[];
  /** What is sent: the definition and every fragment that it was given, each once. */
  text: string;
  /** The definition alone, and the fragments. */
  definition: string;
  fragments: readonly GraphqlDocument[];
};
