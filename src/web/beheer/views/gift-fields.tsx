import type { Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Field } from '../../../ui/field.tsx'
import { ROLES_TO_GIVE } from '../gift.ts'
import type { PeopleTexts } from '../texts-people.nl.ts'

export interface GiftProps {
  lang: Lang
  texts: PeopleTexts
  values: Record<string, string>
  problems: Problems
  /** Municipalities and wijken. */
  areas: readonly { value: string; label: string }[]
}

/** A role, what it goes with, and until when. */
export function GiftFields({ lang, texts, values, problems, areas }: GiftProps) {
  const words = texts.inviting
  return (
    <>
      <Field
        {...{ lang, kind: 'select', name: 'rol', label: words.role, required: true }}
        value={values.rol}
        error={problems.rol}
        options={ROLES_TO_GIVE.map((role) => ({ value: role, label: texts.roles[role] }))}
      />
      <Field
        {...{ lang, name: 'organisatie', label: words.organization, hint: words.organizationHint }}
        value={values.organisatie}
        error={problems.organisatie}
      />
      <Field
        {...{
          lang,
          kind: 'select',
          name: 'gebied',
          label: words.area,
          hint: words.areaHint,
          empty: words.noArea,
        }}
        value={values.gebied ?? ''}
        error={problems.gebied}
        options={areas}
      />
      <Field
        {...{ lang, kind: 'date', name: 'tot', label: words.until, hint: words.untilHint, width: 'short' }}
        value={values.tot}
        error={problems.tot}
      />
    </>
  )
}
