export const bodyChart = {
  prose: {
    figure: 'Body chart',
    figureOn: 'Body chart, {{date}}',
    outOfTen: '{{intensity}}/10',
    /** Of all regions: `Ache, 6/10: low back, beside the spine, left.` */
    regions: '{{kind}}: {{regions}}.',
    regionsStrong: '{{kind}}, {{strength}}: {{regions}}.',
    /** A line of the pen over several regions. */
    line: '{{kind}}, drawn over: {{regions}}.',
    lineStrong: '{{kind}}, {{strength}}, drawn over: {{regions}}.',
    beside: '{{kind}}, drawn beside the body ({{view}}).',
    referral: '{{kind}}: {{from}}; pain referred to: {{to}}.',
    region: '{{region}}, {{sides}}',
    how: '{{what}} {{how}}',
    side: { left: 'left', right: 'right', both: 'both sides' },
    since: 'Since the baseline of {{date}}:',
    change: '{{kind}}: {{changes}}.',
    and: ' – ',
    added: 'new on {{regions}}',
    gone: 'no longer on {{regions}}',
    other: 'still on {{regions}}',
    same: 'as before on {{regions}}',
    fromTo: '({{before}}/10, now {{after}}/10)',
  },
};
