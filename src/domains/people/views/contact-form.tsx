import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { ContactTexts } from '../contact-texts.nl.ts'
import { personPath, writePath } from '../paths.ts'
import type { Shown } from '../visibility.ts'

interface Props {
  lang: Lang
  texts: ContactTexts
  to: Shown
  typed: Readonly<Record<string, string>>
  problems: Problems
  /** `unreachable`: they have no address. A number: minutes to wait. */
  state: 'open' | 'sent' | 'unreachable' | number
}

/** A message to one person, or “call me”. */
export function ContactForm(props: Props) {
  const { lang, texts, to, problems, state } = props
  const { name } = to.values
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field, message }))}
      />
      <PageHeader title={texts.title(name)} lead={state === 'open' ? texts.lead : undefined} />
      {state === 'sent' ? (
        <Notice tone="good" title={texts.sent}>
          <p>{texts.sentText(name)}</p>
        </Notice>
      ) : null}
      {state === 'unreachable' ? (
        <Notice tone="attention" title={texts.unreachable}>
          <p>{texts.unreachableText}</p>
        </Notice>
      ) : null}
      {typeof state === 'number' ? (
        <Notice tone="attention" title={texts.tooMany}>
          <p>{texts.tooManyText(state)}</p>
        </Notice>
      ) : null}
      {state === 'open' || typeof state === 'number' ? <Questions {...props} /> : null}
      <p class="nl-paragraph">
        <Link href={inLang(lang, personPath(to.id))}>{texts.back(name)}</Link>
      </p>
    </>
  )
}

function Questions({ lang, texts, to, typed, problems }: Props) {
  const question = (name: string) => ({ lang, name, value: typed[name], error: problems[name] })
  const ways = [
    { value: 'bellen', label: texts.byPhone },
    { value: 'mailen', label: texts.byMail },
  ]
  return (
    <Form action={inLang(lang, writePath(to.id))} label={texts.title(to.values.name)}>
      <Field {...question('tekst')} kind="textarea" label={texts.body} hint={texts.bodyHint} required />
      <Field {...question('naam')} label={texts.name} autocomplete="name" required />
      <Field {...question('hoe')} kind="radios" label={texts.how} options={ways} required />
      <Field
        {...question('telefoon')}
        {...{ kind: 'tel', label: texts.phone, hint: texts.phoneHint, autocomplete: 'tel', width: 'short' }}
      />
      <Field
        {...question('email')}
        {...{ kind: 'email', label: texts.email, hint: texts.emailHint, autocomplete: 'email' }}
      />
      <Field
        {...{ lang, kind: 'checkbox', name: 'kopie', label: texts.copy, checked: typed.kopie === 'ja' }}
      />
      <Field lang={lang} kind="honeypot" name="website" label="" />
      <p class="nl-paragraph">{texts.privacy}</p>
      <div>
        <Button>{texts.send}</Button>
      </div>
    </Form>
  )
}
