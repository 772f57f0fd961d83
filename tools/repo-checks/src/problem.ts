/** A file of the repository, by its path from the root with forward slashes. */
export type RepoFile = { path: string; text: string };

/** What is wrong, where, in words that say what to do. */
export type Problem = { path: string; line: number | null; message: string };
