type Chip = {
  href: string
  label: string
  /** What the link does, for who does not see the cross: “Haal weg: gratis”. */
  description?: string | undefined
  chosen?: boolean | undefined
}

type ChipsProps = {
  /** What these are; read out before the list. */
  label: string
  items: readonly Chip[]
}

/** A row of small choices that are links: a tap changes the question. On a narrow screen the row scrolls sideways. */
export function Chips({ label, items }: ChipsProps) {
  return (
    <nav class="weefsel-chips" aria-label={label}>
      <ul class="weefsel-chips__list">
        {items.map((chip) => (
          <li key={chip.href}>
            <a
              class={`weefsel-chips__chip${chip.chosen ? ' weefsel-chips__chip--chosen' : ''}`}
              href={chip.href}
              aria-label={chip.description}
            >
              {chip.label}
              {chip.chosen ? (
                <svg class="weefsel-chips__cross" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
