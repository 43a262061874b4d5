/** The provinces and territories of Canada, by their postal codes; names stand in `common:province`. */
export const PROVINCES = [
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
] as const;
export type Province = (typeof PROVINCES)[number];

/**
 * The regulator offered for a province when a practice is set up; the therapist may write another.
 * Provinces without a college have associations instead, of which several exist, so none is offered.
 * Source: shared/knowledge records-and-claims, F1 of clinical (CMTBC, CMTNB, CMTNL, CMTO).
 */
export const COLLEGE_OF: Partial<Record<Province, string>> = {
  BC: 'CMTBC',
  NB: 'CMTNB',
  NL: 'CMTNL',
  ON: 'CMTO',
};

/** The zone most of the province keeps; editable, since several provinces have more than one. */
export const ZONE_OF: Record<Province, string> = {
  AB: 'America/Edmonton',
  BC: 'America/Vancouver',
  MB: 'America/Winnipeg',
  NB: 'America/Moncton',
  NL: 'America/St_Johns',
  NS: 'America/Halifax',
  NT: 'America/Yellowknife',
  NU: 'America/Iqaluit',
  ON: 'America/Toronto',
  PE: 'America/Halifax',
  QC: 'America/Toronto',
  SK: 'America/Regina',
  YT: 'America/Whitehorse',
};
