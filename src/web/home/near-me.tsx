import { inLang, type Lang } from '../../platform/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What there is near a postcode, a street, or the device itself; the last only with a script and a yes of the reader. */
export function NearMe({ lang }: { lang: Lang }) {
  const { near } = { nl, en }[lang]
  const action = inLang(lang, '/zoeken')
  return (
    <div class="weefsel-near">
      <form class="weefsel-near__form" action={action} method="get" aria-label={near.form} novalidate>
        <Field lang={lang} name="bij" label={near.label} hint={near.hint} />
        <Button look="secondary">{near.button}</Button>
      </form>
      <weefsel-near-me
        data-href={action}
        data-label={near.here}
        data-wait={near.wait}
        data-failed={near.failed}
      />
    </div>
  )
}
