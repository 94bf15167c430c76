import type { ComponentChildren } from 'preact'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import type { Texts } from '../texts.nl.ts'

interface PasskeyFormProps {
  lang: Lang
  texts: Texts
  /** Words of the button. */
  label: string
  /** Whether a passkey is made, or one signs. */
  kind: 'create' | 'get'
  /** Where the question comes from and where the answer goes, without the language. */
  ask: string
  action: string
  target?: string | null | undefined
  /** Whether it is the main action of the page. */
  first?: boolean | undefined
  /** Shown as long as this browser cannot use passkeys here: what else one can do. */
  without?: string | undefined
  children?: ComponentChildren
}

/** The one thing that needs a script: hidden until the browser says that it can. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { lang, texts, label, kind, ask, action, target, without, first, children } = props
  const hidden = { antwoord: '', ...(target ? { naar: target } : {}) }
  return (
    <weefsel-passkey
      data-kind={kind}
      data-ask={inLang(lang, ask)}
      data-wait={texts.wait}
      data-failed={texts.stopped}
    >
      {without ? <p class="nl-paragraph">{without}</p> : null}
      <div hidden>
        <Form action={inLang(lang, action)} label={label} hidden={hidden}>
          {children}
          <div>
            <Button look={first ? 'primary' : 'secondary'}>{label}</Button>
          </div>
        </Form>
      </div>
    </weefsel-passkey>
  )
}
