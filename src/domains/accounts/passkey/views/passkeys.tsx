import { formatDate, inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { accountPaths } from '../../paths.ts'
import { MOST_PASSKEYS, type OwnPasskey } from '../passkey.ts'
import type { Texts } from '../texts.nl.ts'
import { PasskeyForm } from './passkey-form.tsx'

interface PasskeysProps {
  lang: Lang
  texts: Texts
  passkeys: readonly OwnPasskey[]
  /** Why the last one must stay; null when it may go. */
  last: string | null
}

function Passkey({ lang, texts, passkey, last }: Omit<PasskeysProps, 'passkeys'> & { passkey: OwnPasskey }) {
  const { id, name, createdAt, usedAt } = passkey
  return (
    <li>
      <p class="nl-paragraph">
        <strong>{name}</strong>
        <br />
        {texts.made(formatDate(lang, createdAt))}
        {usedAt ? `, ${texts.used(formatDate(lang, usedAt))}` : ''}
      </p>
      {last === null ? (
        <Form action={inLang(lang, accountPaths.passkeyEnd(id))} label={name}>
          <Button look="secondary">{texts.remove}</Button>
        </Form>
      ) : (
        <p class="nl-paragraph">{last}</p>
      )}
    </li>
  )
}

/** One’s passkeys, and how to make one. */
export function Passkeys({ lang, texts, passkeys, last }: PasskeysProps) {
  return (
    <section>
      <Heading level={2}>{texts.title}</Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      {passkeys.length > 0 ? (
        <ul class="weefsel-sessions">
          {passkeys.map((passkey) => (
            <Passkey key={passkey.id} lang={lang} texts={texts} passkey={passkey} last={last} />
          ))}
        </ul>
      ) : null}
      {passkeys.length < MOST_PASSKEYS ? (
        <PasskeyForm
          {...{ lang, texts, label: texts.make, kind: 'create', without: texts.cannot }}
          ask={accountPaths.passkeyQuestion}
          action={accountPaths.passkeys}
        >
          <Field lang={lang} name="naam" label={texts.name} hint={texts.nameHint} />
        </PasskeyForm>
      ) : (
        <p class="nl-paragraph">{texts.enough(MOST_PASSKEYS)}</p>
      )}
    </section>
  )
}
