const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M8 12.3v.2',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2 1.3',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.2',
  pause: 'M5.5 4v8M10.5 4v8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  change: 'M3 6h9l-2.5-2.5M13 10H4l2.5 2.5',
  speech: 'M3 3.5h10v7H7.5L5 13v-2.5H3z',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside a word. It says nothing on its own: the word does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
