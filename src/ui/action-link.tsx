import { Icon, type IconName } from './icon.tsx'

export type Action = {
  href: string
  icon: IconName
  /** What it does: “Bel”, “Route”. */
  label: string
  /** With what or whereto: the number, the street. */
  value?: string | undefined
  /** The first thing to do on this page. */
  primary?: boolean | undefined
}

/** Something to do now, as big as a thumb: a drawing, a verb, and with what. */
function ActionLink({ href, icon, label, value, primary }: Action) {
  return (
    <a class={`weefsel-action${primary ? ' weefsel-action--primary' : ''}`} href={href}>
      <Icon name={icon} />
      <span class="weefsel-action__words">
        <span class="weefsel-action__label">{label}</span>
        {value ? <span class="weefsel-action__value"> {value}</span> : null}
      </span>
    </a>
  )
}

/** Such links beside each other, under each other where there is no room. */
export function Actions({ items }: { items: readonly Action[] }) {
  if (items.length === 0) return null
  return (
    <div class="weefsel-actions">
      {items.map((item) => (
        <ActionLink key={item.href} {...item} />
      ))}
    </div>
  )
}
