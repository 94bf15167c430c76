import { claimPaths, type Openings, type Way, waysOf } from '../../../domains/claims/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Door, Doors } from '../../../ui/door.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Texts } from '../texts.nl.ts'

interface AskProps {
  lang: Lang
  texts: Texts['ask']
  organization: { id: string; name: string }
  openings: Openings
  way: Way | null
  values?: Readonly<Record<string, string>>
  problems?: Problems
  /** Too many codes were asked for today. */
  many?: boolean
}

/** Asks in which way somebody shows that an organisation is theirs; with a way, what that way needs. */
export function Ask(props: AskProps) {
  const { lang, texts, organization, way, problems = {}, many } = props
  const href = inLang(lang, claimPaths.ask(organization.id))
  const listed = Object.entries(problems).map(([field, message]) => ({ field, message }))
  return (
    <>
      <ErrorSummary lang={lang} problems={listed} />
      {many ? (
        <Notice tone="attention">
          <p>{texts.problems.many}</p>
        </Notice>
      ) : null}
      <PageHeader title={texts.title(organization.name)} lead={texts.lead} />
      {way ? <OneWay {...props} way={way} /> : <Ways {...props} />}
      <p class="nl-paragraph">{texts.told}</p>
      {way ? (
        <p class="nl-paragraph">
          <Link href={href}>{texts.otherWay}</Link>
        </p>
      ) : null}
    </>
  )
}

function Ways({ lang, texts, organization, openings }: AskProps) {
  return (
    <section class="weefsel-section">
      <Heading level={2}>{texts.choose}</Heading>
      <Doors>
        {waysOf(openings).map((way) => (
          <Door
            key={way}
            href={`${inLang(lang, claimPaths.ask(organization.id))}?weg=${way}`}
            title={texts.ways[way][0]}
            text={texts.ways[way][1]}
          />
        ))}
      </Doors>
    </section>
  )
}

function OneWay(props: AskProps & { way: Way }) {
  const { lang, texts, organization, openings, way } = props
  const send = {
    mail: texts.emailSend,
    phone: texts.phoneSend,
    post: texts.postSend,
    request: texts.reasonSend,
  }
  return (
    <section>
      <Heading level={2}>{texts.ways[way][0]}</Heading>
      {way === 'phone' ? <p class="nl-paragraph">{texts.phoneLead(openings.phone ?? '')}</p> : null}
      {way === 'post' ? <p class="nl-paragraph">{texts.postLead(openings.address ?? '')}</p> : null}
      <Form action={inLang(lang, claimPaths.ask(organization.id))} hidden={{ weg: way }}>
        <WayField {...props} />
        <div>
          <Button>{send[way]}</Button>
        </div>
      </Form>
    </section>
  )
}

function WayField({ lang, texts, openings, way, values = {}, problems = {} }: AskProps) {
  if (way === 'mail')
    return (
      <Field
        lang={lang}
        kind="email"
        name="email"
        label={texts.email}
        hint={texts.emailHint(openings.domains)}
        autocomplete="email"
        required
        value={values.email?.slice(0, 254)}
        error={problems.email}
      />
    )
  if (way !== 'request') return null
  return (
    <Field
      lang={lang}
      kind="textarea"
      name="reden"
      label={texts.reason}
      hint={texts.reasonHint}
      required
      value={values.reden}
      error={problems.reden}
    />
  )
}
