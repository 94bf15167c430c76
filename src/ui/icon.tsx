/** Drawn on a grid of 24, with a line as thick as the letters beside it. */
const PATHS = {
  phone:
    'M6.5 3.5h3l1.5 4.2-2 1.6a12 12 0 0 0 5.7 5.7l1.6-2 4.2 1.5v3c0 1.2-1 2-2.2 1.9C10.600 18.7 5.3 13.4 4.6 5.7 4.5 4.5 5.3 3.5 6.5 3.500z',
  route:
    'M6 20.500c3.500-4 0-6 4-8.500s5-1 5.5-4M17.500 2.500a3 3 0 0 1 3 3c0 2.2-3 5-3 5s-3-2.8-3-5a3 3 0 0 1 3-3zM4.500 21h3',
  calendar: 'M4.500 6h15v14h-15zM4.500 10.500h15M8.500 3.500v4M15.500 3.500v4',
  mail: 'M3.500 6h17v12.500h-17zM3.500 6.500l8.500 7 8.5-7',
  print: 'M7 9V3.500h10V9M7 17H3.500V9h17v8H17M7 14h10v6.500H7z',
  site: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-3 2.5-3.5 5.5-3.5 8.5s.5 6 3.5 8.5c3-2.5 3.5-5.5 3.5-8.5s-.5-6-3.5-8.5z',
  chat: 'M4 4.500h16v11.500h-9l-4.5 4v-4H4z',
} as const

export type IconName = keyof typeof PATHS

/** A small drawing beside words; the words say it, so it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="weefsel-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
