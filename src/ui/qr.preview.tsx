import type { Preview } from './preview-list.ts'
import { Qr } from './qr.tsx'

/** A small pattern with the corners of a code: enough to look at. */
const corner = (x: number, y: number) =>
  `M${x} ${y}h7v1H${x}zM${x} ${y + 1}h1v5H${x}zM${x + 6} ${y + 1}h1v5H${x + 6}zM${x} ${y + 6}h7v1H${x}zM${x + 2} ${y + 2}h3v3H${x + 2}z`

export const previews: Preview[] = [
  {
    name: 'code',
    render: () => (
      <Qr size={21} path={corner(0, 0) + corner(14, 0) + corner(0, 14)} label="QR-code naar deze bladzijde" />
    ),
  },
]
