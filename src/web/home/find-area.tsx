import { areasPath } from '../../domains/areas/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The box: one field that finds a wijk, buurt or municipality by its name. */
export function FindArea({ lang }: { lang: Lang }) {
  const { find } = { nl, en }[lang]
  return (
    <div class="weefsel-find">
      <Form action={areasPath(lang)} method="get" label={find.label}>
        <Field kind="search" lang={lang} name="zoek" label={find.label} hint={find.hint} />
        <Button>{find.button}</Button>
      </Form>
    </div>
  )
}
