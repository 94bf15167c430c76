import { inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import { GiftFields, type GiftProps } from './gift-fields.tsx'
import { problemList } from './problems.ts'

/** Offers a role to an address. */
export function Invite(props: GiftProps) {
  const { lang, texts, values, problems } = props
  const words = texts.inviting
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      <PageHeader title={words.title} lead={words.lead} />
      <Form action={inLang(lang, beheerPaths.invite)} label={words.title}>
        <Field
          {...{ lang, kind: 'email', name: 'mail', label: words.email, required: true }}
          value={values.mail}
          error={problems.mail}
        />
        <GiftFields {...props} />
        <div>
          <Button>{words.send}</Button>
        </div>
      </Form>
    </>
  )
}
