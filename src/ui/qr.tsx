/** Light squares that a camera needs around a code (ISO/IEC 18004: four). */
const QUIET = 4

type QrProps = {
  /** As `qrCode` of the platform gives it. */
  size: number
  path: string
  /** What the code leads to, for who cannot see it. */
  label: string
}

/** A QR code; dark on light in every colour scheme, since many cameras cannot read it the other way around. */
export function Qr({ size, path, label }: QrProps) {
  const wide = size + 2 * QUIET
  return (
    <svg
      class="weefsel-qr"
      viewBox={`${-QUIET} ${-QUIET} ${wide} ${wide}`}
      width="148"
      height="148"
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="weefsel-qr__light" x={-QUIET} y={-QUIET} width={wide} height={wide} />
      <path class="weefsel-qr__dark" d={path} />
    </svg>
  )
}
