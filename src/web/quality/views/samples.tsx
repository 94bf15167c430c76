import { accuracyOf, percent, type Sample, SIZES } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { qualityPaths } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

interface SamplesProps {
  lang: Lang
  samples: readonly Sample[]
  /** What is wrong with what was chosen. */
  problem?: string | undefined
}

/** Every sample, and the form to draw one. */
export function Samples({ lang, samples, problem }: SamplesProps) {
  const { samples: texts } = { nl, en }[lang]
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'aantal', message: problem }] : []} />
      <PageHeader title={texts.title} lead={texts.lead} />
      {samples.length === 0 ? (
        <Empty lang={lang} title={texts.none}>
          <p>{texts.noneText}</p>
        </Empty>
      ) : (
        <List lang={lang} samples={samples} />
      )}
      <section class="weefsel-stack">
        <Heading level={2}>{texts.draw}</Heading>
        <p class="nl-paragraph">{texts.drawLead}</p>
        <Form action={inLang(lang, qualityPaths.samples)}>
          <Field
            {...{
              lang,
              kind: 'select',
              name: 'aantal',
              label: texts.size,
              hint: texts.sizeHint,
              empty: null,
            }}
            value={String(SIZES.usual)}
            error={problem}
            options={['25', '50', '100', '200'].map((value) => ({ value, label: value }))}
          />
          <div>
            <Button look={samples.length === 0 ? 'primary' : 'secondary'}>{texts.send}</Button>
          </div>
        </Form>
      </section>
    </>
  )
}

function List({ lang, samples }: Pick<SamplesProps, 'lang' | 'samples'>) {
  const { samples: texts, quality } = { nl, en }[lang]
  return (
    <section class="weefsel-stack">
      <Table
        lang={lang}
        id="steekproeven"
        caption={texts.caption}
        quiet
        columns={texts.columns.map((label, index) => ({ label, numeric: index > 1 }))}
        rows={samples.map(({ number, drawnOn, tally }) => {
          const { left, share } = accuracyOf(tally)
          return [
            <Link href={inLang(lang, qualityPaths.sample(number))} key={number}>
              {texts.name(number)}
            </Link>,
            formatDate(lang, drawnOn),
            texts.called(tally.drawn - left, tally.drawn),
            share === null ? quality.notYet : percent(lang, share),
          ]
        })}
      />
      <p class="nl-paragraph">
        <Link href={inLang(lang, qualityPaths.public)}>{texts.result}</Link>
      </p>
    </section>
  )
}
