/** The mark of the app: a chart beside a treatment table. The same drawing as its icon. */
export const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="64 64 896 896" aria-hidden>
    <rect x="64" y="64" width="896" height="896" rx="200" fill="#12605f" />
    <rect x="362" y="196" width="300" height="352" rx="36" fill="#f6f3ec" />
    <path
      d="M424 286h176M424 362h176M424 438h104"
      stroke="#1f7a78"
      strokeWidth="30"
      strokeLinecap="round"
      fill="none"
    />
    <rect x="168" y="548" width="136" height="86" rx="43" fill="#f2c879" />
    <rect x="318" y="548" width="538" height="86" rx="43" fill="#f2c879" />
    <path
      d="M436 660 380 812M738 660 794 812M418 748H756"
      stroke="#f6f3ec"
      strokeWidth="38"
      strokeLinecap="round"
      strokeLinejoin="round"
      fill="none"
    />
  </svg>
);
