import type { ComponentChildren } from 'preact'

export type ButtonLook = 'primary' | 'secondary'

const classes = (look: ButtonLook) => `nl-button nl-button--${look} weefsel-button`

type ButtonProps = {
  look?: ButtonLook | undefined
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  children: ComponentChildren
}

/** Does something: sends a form. One primary button per screen. */
export function Button({ look = 'primary', type = 'submit', name, value, children }: ButtonProps) {
  return (
    <button class={classes(look)} type={type} name={name} value={value}>
      <span class="nl-button__label">{children}</span>
    </button>
  )
}

type ButtonLinkProps = { href: string; look?: ButtonLook | undefined; children: ComponentChildren }

/** Goes somewhere, but is the main action of the screen. */
export function ButtonLink({ href, look = 'primary', children }: ButtonLinkProps) {
  return (
    <a class={classes(look)} href={href}>
      <span class="nl-button__label">{children}</span>
    </a>
  )
}

/** Buttons next to each other; under each other on a phone. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="weefsel-button-group">{children}</div>
}
