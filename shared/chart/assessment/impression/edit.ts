import { type Impression, MOST_LINKS } from './schema.ts';

/** The findings that a complaint is linked with, in the order they were chosen. */
export const linkedWith = ({ links }: Pick<Impression, 'links'>, complaint: string): string[] =>
  links.filter((link) => link.complaint === complaint).map(({ finding }) => finding);

/** The complaint and the finding linked once. */
export function withLink(impression: Impression, complaint: string, finding: string): Impression {
  const { links } = impression;
  const isLinked = linkedWith(impression, complaint).includes(finding);
  return isLinked || links.length >= MOST_LINKS
    ? impression
    : { ...impression, links: [...links, { complaint, finding }] };
}

export const withoutLink = (impression: Impression, complaint: string, finding: string): Impression => ({
  ...impression,
  links: impression.links.filter((link) => link.complaint !== complaint || link.finding !== finding),
});
