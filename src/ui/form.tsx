import type { ComponentChildren } from 'preact'

type FormProps = {
  action: string
  method?: 'post' | 'get' | undefined
  /** Needed when the form sends files. */
  multipart?: boolean | undefined
  /** Values that travel along unseen. */
  hidden?: Readonly<Record<string, string>> | undefined
  label?: string | undefined
  children: ComponentChildren
}

/** A form that the server judges: the browser's own messages are off. */
export function Form({ action, method = 'post', multipart, hidden = {}, label, children }: FormProps) {
  return (
    <form
      class="weefsel-form"
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {children}
    </form>
  )
}
