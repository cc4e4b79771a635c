import type { ReactNode } from 'react';

/** Line drawings of one hand, 20 by 20; they stand beside words and are never the only sign. */
const drawings = {
  day: <><path d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4" /><path d="m7.5 12.700 1.700 1.700 3.300-3.300" /></>,
  referral: <><path d="M3 5h9v4M3 5v10h6" /><path d="M11 13h6m-2.500-2.500L17 13l-2.500 2.500" /></>,
  cases: <><path d="M3 6.500h5l1.500 2H17v8H3z" /><path d="M5 6.500V4h8" /></>,
  plus: <path d="M10 4v12M4 10h12" />,
  grid: <path d="M3.500 3.500h5v5h-5zM11.500 3.500h5v5h-5zM3.500 11.500h5v5h-5zM11.500 11.500h5v5h-5z" />,
  gear: <><circle cx="10" cy="10" r="2.500" /><path d="M10 3v2.500M10 14.500V17M3 10h2.500M14.500 10H17M5 5l1.800 1.800M13.200 13.200 15 15M15 5l-1.800 1.800M6.800 13.200 5 15" /></>,
  leave: <><path d="M8 3.500H3.500v13H8" /><path d="M8 10h9m-3-3 3 3-3 3" /></>,
  menu: <path d="M3 6h14M3 10h14M3 14h14" />,
  clock: <><circle cx="10" cy="10" r="6.500" /><path d="M10 6v4l2.500 2" /></>,
  late: <><path d="M10 3 18 16.500H2z" /><path d="M10 8.500v3.500M10 14.300v.2" /></>,
  done: <><circle cx="10" cy="10" r="6.500" /><path d="m7 10.200 2.200 2.200L13.200 8" /></>,
  stop: <><circle cx="10" cy="10" r="6.500" /><path d="M7 10h6" /></>,
  question: <><circle cx="10" cy="10" r="6.500" /><path d="M8 8a2 2 0 1 1 3 1.700c-.7.4-1 .8-1 1.600M10 13.300v.2" /></>,
  shield: <path d="M10 2.800 16 5v4.500c0 3.500-2.500 6-6 7.700-3.500-1.700-6-4.200-6-7.700V5z" />,
  person: <><circle cx="10" cy="7" r="3" /><path d="M4 16.500c.5-3.500 3-5 6-5s5.500 1.500 6 5" /></>,
  form: <><path d="M5 2.800h10v14.400H5z" /><path d="M7.500 7h5M7.500 10h5M7.500 13h3" /></>,
  print: <><path d="M6 7V3h8v4M6 14H3.500V7h13v7H14" /><path d="M6 11.500h8V17H6z" /></>,
  search: <><circle cx="8.800" cy="8.800" r="5" /><path d="m12.500 12.500 4 4" /></>,
  phone: <path d="M5 3h3l1.500 4-2 1.500a9 9 0 0 0 4 4L13 10.500l4 1.500v3a2 2 0 0 1-2 2C9 17 3 11 3 5a2 2 0 0 1 2-2z" />,
  back: <path d="M16 10H4m4-4-4 4 4 4" />,
  next: <path d="M4 10h12m-4-4 4 4-4 4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6"
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}

/** Two halves that close a ring around one point: many offices, one person. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="5" strokeLinecap="round">
        <path d="M24 9a15 15 0 0 1 15 15" stroke="currentColor" />
        <path d="M24 39A15 15 0 0 1 9 24" stroke="currentColor" />
        <path d="M12 14.500A15 15 0 0 1 15 12" stroke="#f2b544" />
        <path d="M36 33.500A15 15 0 0 1 33 36" stroke="#f2b544" />
      </g>
      <circle cx="24" cy="24" r="5.500" fill="#f2b544" />
    </svg>
  );
}
