import type { GroupMoved } from '../../../../domains/reach/index.ts'
import { type Term, termName } from '../../../../domains/taxonomy/index.ts'
import type { Lang } from '../../../../platform/i18n.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Table } from '../../../../ui/table.tsx'
import { groupName } from '../../views/words.ts'
import { tens, textsOf } from './effect-words.ts'

interface Props {
  lang: Lang
  moved: readonly GroupMoved[]
  domains: readonly Term[]
}

/** Everybody for whom something gets farther or nearer, over all that the plan is about: nobody is left out by one choice. */
export function Groups({ lang, moved, domains }: Props) {
  const { groups } = textsOf(lang)
  return (
    <div class="weefsel-stack">
      <Heading level={3}>{groups.title}</Heading>
      {moved.length === 0 ? (
        <p class="nl-paragraph">{groups.none}</p>
      ) : (
        <Table
          lang={lang}
          id="groepen"
          caption={groups.caption}
          quiet
          columns={groups.columns.map((label, at) => ({ label, numeric: at > 1 }))}
          rows={moved.map(({ domain, group, farther, nearer, loses }) => [
            termName(domains, domain, lang),
            groupName(lang, group),
            tens(lang, farther),
            tens(lang, loses),
            tens(lang, nearer),
          ])}
        />
      )}
      <p class="nl-paragraph">{groups.more}</p>
    </div>
  )
}
