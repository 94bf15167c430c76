import { type Finding, groups } from '../../../../domains/reach/index.ts'
import type { Term } from '../../../../domains/taxonomy/index.ts'
import { formatNumber, type Lang } from '../../../../platform/i18n.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Table } from '../../../../ui/table.tsx'
import { groupName, ORDER } from '../../views/words.ts'
import type { WorkTexts } from '../texts.nl.ts'

interface Props {
  lang: Lang
  texts: WorkTexts
  findings: readonly Finding[]
  domains: readonly Term[]
}

/** The group that a summary is about: everybody, else the first of which there are figures. */
const firstGroup = (findings: readonly Finding[]) =>
  groups.find(({ key }) => findings.some(({ groupKey }) => groupKey === key))?.key ?? ''

/** What came of a run, part of life by part of life: for one group on foot, in numbers of buurten. */
export function Summary({ lang, texts, findings, domains }: Props) {
  const words = texts.summary
  const group = firstGroup(findings)
  const rows = domains.flatMap(({ id, name }) => {
    const found = findings.find(
      ({ lifeDomain, groupKey, mode }) => lifeDomain === id && groupKey === group && mode === 'walk',
    )
    return found ? [{ name: name[lang], found }] : []
  })
  const title = words.title(groupName(lang, group))
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{title}</Heading>
      <Table
        lang={lang}
        id="samenvatting"
        caption={title}
        quiet
        columns={[
          { label: words.domain },
          ...ORDER.map((verdict) => ({ label: words.verdicts[verdict], numeric: true })),
          { label: words.facilities, numeric: true },
          { label: words.norm },
        ]}
        rows={rows.map(({ name, found }) => [
          name,
          ...ORDER.map((verdict) => formatNumber(lang, found.verdicts[verdict])),
          words.known(formatNumber(lang, found.measured), formatNumber(lang, found.facilities)),
          found.normId ? words.set : words.mean,
        ])}
      />
      <p class="nl-paragraph">{words.notes}</p>
    </section>
  )
}
