type BarProps = {
  /** Length in percent of the room there is; `null` draws an empty, dashed track: not known. */
  percent: number | null
  /** Places of thin lines across the bar, in percent. */
  marks?: readonly number[] | undefined
  emphasis?: boolean | undefined
}

/** One bar, as wide as its place. The number stands beside it in words, so the drawing itself is silent. */
export function Bar({ percent, marks = [], emphasis = false }: BarProps) {
  return (
    <svg class="weefsel-bar" width="100%" height="20" aria-hidden="true" focusable="false">
      <line class="weefsel-bar__track" x1="0" x2="100%" y1="19.5" y2="19.5" />
      {percent === null ? null : (
        <rect
          class={emphasis ? 'weefsel-bar__fill weefsel-bar__fill--emphasis' : 'weefsel-bar__fill'}
          x="0"
          y="4"
          width={`${percent}%`}
          height="12"
        />
      )}
      {marks.map((mark) => (
        <line class="weefsel-bar__mark" x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="20" key={mark} />
      ))}
    </svg>
  )
}
