/** What was written, paragraph by paragraph: an empty line ends one. What holds nothing is none. */
export const paragraphsOf = (written: string): string[] =>
  written
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
