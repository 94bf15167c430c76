import type { TermLine } from '../../../domains/taxonomy/index.ts'
import type { Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Field } from '../../../ui/field.tsx'
import type { Texts } from '../texts.nl.ts'

interface TermFieldsProps {
  lang: Lang
  texts: Texts['terms']['term']
  /** The terms that it can belong under. */
  lines: readonly TermLine[]
  values: Readonly<Record<string, string>>
  problems: Problems
}

/** The words of a term, and where it belongs. */
export function TermFields({ lang, texts, lines, values, problems }: TermFieldsProps) {
  const asked = (name: string, label: string, hint?: string) => ({
    ...{ lang, name, label, hint, value: values[name] ?? '', error: problems[name] },
  })
  const options = lines.map(({ id, nameNl, nameEn }) => ({
    value: id,
    label: { nl: nameNl, en: nameEn }[lang],
  }))
  return (
    <>
      <Field {...asked('naam', texts.name, texts.nameHint)} required />
      <Field {...asked('engels', texts.english, texts.englishHint)} />
      <Field {...asked('uitleg', texts.about, texts.aboutHint)} />
      <Field {...asked('uitlegEngels', texts.aboutEnglish)} />
      <Field {...asked('onder', texts.parent)} kind="select" options={options} empty={texts.noParent} />
    </>
  )
}
