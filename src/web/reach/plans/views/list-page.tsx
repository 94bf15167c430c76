import type { Scenario } from '../../../../domains/reach/index.ts'
import { formatDate, inLang, type Lang } from '../../../../platform/i18n.ts'
import { ButtonGroup, ButtonLink } from '../../../../ui/button.tsx'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Table } from '../../../../ui/table.tsx'
import { reachPaths } from '../../paths.ts'
import { planPaths } from '../paths.ts'
import { textsOf } from './effect-words.ts'

interface ListPageProps {
  lang: Lang
  plans: readonly Omit<Scenario, 'steps'>[]
  /** Whether there is a run to begin a plan from. */
  hasRun: boolean
  gone: boolean
}

/** Begin a plan, and the plans that were kept. */
export function ListPage({ lang, plans, hasRun, gone }: ListPageProps) {
  const { title, list } = textsOf(lang)
  return (
    <>
      {gone ? (
        <Notice tone="good">
          <p>{list.gone}</p>
        </Notice>
      ) : null}
      <PageHeader title={title} lead={list.lead} />
      {hasRun ? (
        <div class="weefsel-stack">
          <ButtonGroup>
            <ButtonLink href={inLang(lang, planPaths.sketch)}>{list.start}</ButtonLink>
            <ButtonLink look="secondary" href={inLang(lang, planPaths.where)}>
              {list.where}
            </ButtonLink>
          </ButtonGroup>
          <p class="nl-paragraph">{list.startText}</p>
        </div>
      ) : (
        <p class="nl-paragraph">
          {list.noRun} <Link href={inLang(lang, reachPaths.runs)}>{list.toRuns}</Link>
        </p>
      )}
      <section class="weefsel-stack">
        <Heading level={2}>{list.kept}</Heading>
        {plans.length === 0 ? (
          <p class="nl-paragraph">{list.none}</p>
        ) : (
          <Table
            lang={lang}
            id="plannen"
            caption={list.caption}
            quiet
            stacked
            columns={list.columns.map((label) => ({ label }))}
            rows={plans.map(({ number, title: name, reason, madeAt }) => [
              <Link href={inLang(lang, planPaths.plan(number))} lang={dutchOn(lang)} key={number}>
                {name}
              </Link>,
              <span lang={dutchOn(lang)} key="why">
                {reason}
              </span>,
              formatDate(lang, madeAt),
            ])}
          />
        )}
      </section>
    </>
  )
}
