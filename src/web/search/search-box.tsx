import { inLang, type Lang } from '../../platform/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { Asked } from './asked.ts'
import { AskedFields } from './asked-fields.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  /** The question so far; its filters go along. */
  asked?: Asked
  /** Other words above the box. */
  label?: string
}

/** The one box. On the page of results it keeps the filters; on the front page there are none. */
export function SearchBox({ lang, asked, label }: Props) {
  const { box } = { nl, en }[lang]
  return (
    <search>
      <form
        class="weefsel-box"
        action={inLang(lang, '/zoeken')}
        method="get"
        aria-label={label ?? box.form}
        novalidate
      >
        <weefsel-suggest data-lang={lang}>
          <Field
            kind="search"
            lang={lang}
            name="q"
            label={label ?? box.label}
            hint={box.hint}
            value={asked?.text ?? ''}
          />
        </weefsel-suggest>
        {asked ? <AskedFields asked={asked} without={['text', 'page']} /> : null}
        <Button>{box.button}</Button>
      </form>
    </search>
  )
}
