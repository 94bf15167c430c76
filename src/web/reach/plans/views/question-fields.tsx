import { MODES, type Question, WAYS } from '../../../../domains/reach/index.ts'
import type { Lang } from '../../../../platform/i18n.ts'
import { Field } from '../../../../ui/field.tsx'
import { groupOption, textsOf as reachTexts } from '../../views/words.ts'
import type { Ground } from '../load.ts'
import { textsOf } from './effect-words.ts'

interface Props {
  lang: Lang
  ground: Ground
  question: Question
}

/** Which part of life, for whom and how: of what the run has figures. */
export function QuestionFields({ lang, ground: { inputs, domains }, question }: Props) {
  const { effect } = textsOf(lang)
  const { modeOptions } = reachTexts(lang)
  const select = { kind: 'select', lang, empty: null } as const
  return (
    <>
      <Field
        {...{ ...select, name: 'domein', label: effect.about, value: question.domain }}
        options={domains
          .filter(({ id }) => inputs.domains.includes(id))
          .map(({ id, name }) => ({ value: id, label: name[lang] }))}
      />
      <Field
        {...{ ...select, name: 'groep', label: effect.group, value: question.group }}
        options={inputs.groups.map((key) => ({ value: key, label: groupOption(lang, key) }))}
      />
      <Field
        {...{ ...select, name: 'manier', label: effect.mode, value: WAYS[question.mode] }}
        options={MODES.map((mode) => ({ value: WAYS[mode], label: modeOptions[mode] }))}
      />
    </>
  )
}
