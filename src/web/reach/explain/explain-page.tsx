import { catchments, MODES, minutesUnderWay } from '../../../domains/reach/index.ts'
import { formatList, formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { Details } from '../../../ui/details.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { reachPaths } from '../paths.ts'
import { textsOf } from '../views/words.ts'
import { PAPERS } from './papers.ts'
import type { RegisterField } from './register.ts'
import type { ExplainStep, ExplainTexts } from './texts.nl.ts'

interface Props {
  lang: Lang
  texts: ExplainTexts
  fields: readonly RegisterField[]
}

/** How it is computed, step by step, with each formula behind a fold, and what goes into the register of algorithms. */
export function ExplainPage({ lang, texts, fields }: Props) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      {texts.steps.map((step) => (
        <Step key={step.id} lang={lang} texts={texts} step={step} />
      ))}
      <section class="weefsel-stack">
        <Heading level={2}>{texts.again}</Heading>
        <p class="nl-paragraph">{texts.againText}</p>
        <p class="nl-paragraph">
          <Link href="/api/v1/reach/runs">{textsOf(lang).how.api}</Link>
        </p>
      </section>
      <Register lang={lang} texts={texts} fields={fields} />
      <p class="nl-paragraph">
        <Link href={inLang(lang, reachPaths.public)}>{texts.back}</Link>
      </p>
    </>
  )
}

function Step({ lang, texts, step }: { lang: Lang; texts: ExplainTexts; step: ExplainStep }) {
  return (
    <section class="weefsel-stack" id={step.id}>
      <Heading level={2}>{step.title}</Heading>
      {step.text.map((text) => (
        <p class="nl-paragraph" key={text}>
          {text}
        </p>
      ))}
      {step.id === 'hoe-ver' ? <Distances lang={lang} texts={texts} /> : null}
      {step.formulas.length > 0 ? (
        <Details summary={texts.formula}>
          {step.formulas.map((formula) => (
            <p class="nl-paragraph" key={formula}>
              <code>{formula}</code>
            </p>
          ))}
          {step.papers.length > 0 ? (
            <>
              <p class="nl-paragraph">{texts.papers}</p>
              <ul class="weefsel-list">
                {step.papers.map((paper) => (
                  <li key={paper}>
                    <Link
                      href={`https://doi.org/${PAPERS[paper].doi}`}
                      lang={lang === 'nl' ? 'en' : undefined}
                    >
                      {PAPERS[paper].title}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </Details>
      ) : null}
    </section>
  )
}

/** The three distances of each way to go, as the computation has them. */
function Distances({ lang, texts: { table } }: Omit<Props, 'fields'>) {
  const { modeOptions } = textsOf(lang)
  const list = (values: readonly number[]) =>
    formatList(
      lang,
      values.map((value) => formatNumber(lang, value)),
    )
  return (
    <Table
      lang={lang}
      id="afstanden"
      caption={table.title}
      stacked
      columns={[{ label: table.mode }, { label: table.minutes }, { label: table.metres }]}
      rows={MODES.map((mode) => [
        modeOptions[mode],
        list(catchments(mode).map((metres) => Math.round(minutesUnderWay(mode, metres)))),
        list(catchments(mode).map(Math.round)),
      ])}
    />
  )
}

function ToFill({ lang, fill, what }: { lang: Lang; fill: (what: string) => string; what: string }) {
  const [before = '', after = ''] = fill('\n').split('\n')
  return (
    <strong>
      {before}
      <span lang={dutchOn(lang)}>{what}</span>
      {after}
    </strong>
  )
}

function Register({ lang, texts: { register }, fields }: Props) {
  return (
    <section class="weefsel-stack" id="register">
      <Heading level={2}>{register.title}</Heading>
      <p class="nl-paragraph">{register.lead}</p>
      <Table
        lang={lang}
        id="registervelden"
        caption={register.title}
        quiet
        stacked
        columns={[{ label: register.field }, { label: register.value }]}
        rows={fields.map(({ key, label, value, fill }) => [
          <span lang={dutchOn(lang)} key={key}>
            {label}
          </span>,
          fill ? (
            <ToFill lang={lang} fill={register.fill} what={value} />
          ) : (
            <span lang={dutchOn(lang)}>{value}</span>
          ),
        ])}
      />
      <p class="nl-paragraph">
        <Link href={reachPaths.register}>{register.file}</Link>
      </p>
    </section>
  )
}
