import type { Look, Version } from '../../../domains/settings/index.ts'
import type { Theme } from '../../../platform/admin/themes.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { FieldFrame, FieldWords } from '../../../ui/field-frame.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import type { BeheerTexts } from '../texts.nl.ts'
import { problemList } from './problems.ts'
import { momentWords } from './versions.tsx'

interface LookProps {
  lang: Lang
  texts: BeheerTexts
  themes: readonly Theme[]
  values: Record<string, string>
  problems: Problems
  versions: readonly Version<Look>[]
  done: boolean
}

/** Theme, colour and logo; the button shows them before they count. */
export function LookForm(props: LookProps) {
  const { lang, texts, problems, values, themes, done } = props
  const words = texts.look
  const question = (name: string) => ({ lang, name, error: problems[name], value: values[name] })
  const options = themes.map(({ id, name, description }) => ({
    value: id,
    label: name,
    hint: description[lang],
  }))
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      {done ? (
        <Notice tone="good">
          <p>{words.chosen}</p>
        </Notice>
      ) : null}
      <PageHeader title={words.title} lead={words.lead} />
      <Form action={inLang(lang, beheerPaths.look)} label={words.title} multipart>
        <Field {...question('thema')} kind="radios" label={words.theme} options={options} required />
        <Field {...question('kleur')} label={words.accent} hint={words.accentHint} width="short" />
        <Field {...question('donker')} label={words.dark} hint={words.darkHint} width="short" />
        <Field
          {...question('houd')}
          kind="radios"
          label={words.keepLogo}
          options={[
            { value: 'keep', label: words.logos.keep },
            { value: 'theme', label: words.logos.theme },
          ]}
        />
        <LogoFile {...props} />
        <div>
          <Button>{words.try}</Button>
        </div>
      </Form>
      <Versions {...props} />
    </>
  )
}

function LogoFile({ lang, texts, problems }: LookProps) {
  const { logo, logoHint } = texts.look
  return (
    <FieldFrame error={problems.logo}>
      <label class="utrecht-form-label weefsel-field__label" for="logo">
        {logo}
      </label>
      <FieldWords lang={lang} name="logo" hint={logoHint} error={problems.logo} />
      <input
        id="logo"
        type="file"
        name="logo"
        accept="image/png,image/jpeg,image/webp"
        aria-describedby={problems.logo ? 'logo-uitleg logo-fout' : 'logo-uitleg'}
        aria-invalid={problems.logo ? 'true' : undefined}
      />
    </FieldFrame>
  )
}

function Versions({ lang, texts, versions }: LookProps) {
  const words = texts.look
  if (versions.length === 0) return null
  return (
    <Details summary={texts.versions}>
      <p class="nl-paragraph">{words.versionsLead}</p>
      <ul class="weefsel-list">
        {versions.map(({ id, madeAt, inForceAt, value }) => (
          <li key={id}>
            <Link href={inLang(lang, beheerPaths.tried(id))}>{words.see(momentWords(lang, madeAt))}</Link>
            {` – ${[value.theme, value.accent?.light, inForceAt ? words.was : words.tried].filter(Boolean).join(', ')}`}
          </li>
        ))}
      </ul>
    </Details>
  )
}
