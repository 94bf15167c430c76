import type { ComponentChildren } from 'preact'

export type HeadingLevel = 1 | 2 | 3 | 4

type HeadingProps = {
  level: HeadingLevel
  /** How big it looks, when that differs from what it is in the outline. */
  look?: HeadingLevel | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** A heading whose place in the outline and whose size are chosen apart. */
export function Heading({ level, look = level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag class={`nl-heading nl-heading--level-${look}`} id={id}>
      {children}
    </Tag>
  )
}
