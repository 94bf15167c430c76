import { formatDate, formatList, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Details } from '../../../ui/details.tsx'
import { GROUPS, type ShownChecks } from '../check.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

/** When it was checked and by which role, on one line; what was checked apart, and how often we do, under it. */
export function Checked({ lang, checks }: { lang: Lang; checks: ShownChecks }) {
  const texts = { nl, en }[lang]
  const { whole, groups, state, months } = checks
  const parts = GROUPS.flatMap((group) => {
    const last = groups[group]
    return last
      ? [texts.checked.part(texts.groups[group], formatDate(lang, last.on), texts.roles[last.role])]
      : []
  })
  const line = whole ? texts.checked.line(formatDate(lang, whole.on), texts.roles[whole.role]) : null
  return (
    <>
      <span class="weefsel-checked">
        {line ? <Badge tone={state === 'fresh' ? 'good' : 'neutral'}>{line}</Badge> : null}{' '}
        {state === 'fresh' ? null : <Badge tone="attention">{texts.checked[state]}</Badge>}
      </span>
      <Details summary={texts.checked.more}>
        <p class="nl-paragraph">{texts.checked.term(months)}</p>
        {parts.length > 0 ? (
          <p class="nl-paragraph">
            {texts.checked.since}: {formatList(lang, parts)}.
          </p>
        ) : null}
      </Details>
    </>
  )
}
