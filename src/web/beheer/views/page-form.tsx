import { ownPagePath, PLACES, pageFields } from '../../../domains/settings/index.ts'
import { inLang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import { Away, PagePreview, Versions } from './page-parts.tsx'
import type { PageFormProps } from './page-props.ts'
import { stateOf } from './pages-list.tsx'
import { problemList } from './problems.ts'
import { ReadingHelp } from './reading-help.tsx'

/** One own page: its text in two languages, its place, how it reads, and what was there before. */
export function PageForm(props: PageFormProps) {
  const { lang, texts, title, page, problems, reading, done } = props
  const words = texts.pages
  const said = words.done[done ?? '']
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      {said ? (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      ) : null}
      <PageHeader
        title={title}
        titleLang={page && lang !== 'nl' ? 'nl' : undefined}
        kicker={page ? words.states[stateOf(page)] : undefined}
        lead={page ? words.editLead : words.newLead}
      />
      {page?.shown ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, ownPagePath(page.slug))}>{words.view}</Link>
        </p>
      ) : null}
      <Fields {...props} />
      {reading ? <ReadingHelp texts={texts.reading} reading={reading} /> : null}
      {page ? (
        <>
          <PagePreview {...props} page={page} />
          <Versions {...props} page={page} />
          <Away {...props} page={page} />
        </>
      ) : null}
    </>
  )
}

function Fields({ lang, texts, page, values, problems }: PageFormProps) {
  const words = texts.pages
  const { fields } = words
  const { title, body, place, sort } = pageFields
  const question = (name: string) => ({ lang, name, error: problems[name], value: values[name] })
  const action = inLang(lang, page ? beheerPaths.page(page.id) : beheerPaths.pages)
  return (
    <Form action={action} label={words.title}>
      <Field {...question(title.nl)} label={fields.title} required />
      <Field
        {...question(body.nl)}
        kind="textarea"
        rows={16}
        label={fields.body}
        hint={fields.bodyHint}
        required
      />
      <Details
        summary={fields.english}
        open={Boolean(values[title.en] || problems[title.en] || problems[body.en])}
      >
        <Field {...question(title.en)} label={fields.titleEn} />
        <Field
          {...question(body.en)}
          kind="textarea"
          rows={12}
          label={fields.bodyEn}
          hint={fields.bodyEnHint}
        />
      </Details>
      <Field
        {...question(place)}
        kind="radios"
        label={fields.place}
        options={PLACES.map((each) => ({ value: each, label: words.places[each] }))}
      />
      <Field {...question(sort)} label={fields.sort} hint={fields.sortHint} width="short" />
      <ButtonGroup>
        <Button name="doe" value="bewaar" look="secondary">
          {words.save}
        </Button>
        <Button name="doe" value="publiceer">
          {words.saveAndPublish}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
