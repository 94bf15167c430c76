import type { Area } from '../../domains/areas/index.ts'
import { EXPORT_FORMATS, EXPORT_KINDS } from '../../domains/directory/index.ts'
import type { Term } from '../../domains/taxonomy/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Field } from '../../ui/field.tsx'
import { Filter } from '../../ui/filter.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { filePath } from './files.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  areas: readonly Area[]
  themes: readonly Term[]
  /** What was chosen; null is everything. */
  area: Area | null
  theme: Term | null
}

function Choose({ lang, areas, themes, area, theme }: Props) {
  const { choose } = { nl, en }[lang]
  return (
    <Filter
      lang={lang}
      label={choose.label}
      action={inLang(lang, '/open-data')}
      submit={choose.submit}
      look="row"
      clearHref={area || theme ? inLang(lang, '/open-data') : undefined}
    >
      <Field
        lang={lang}
        kind="select"
        name="in"
        label={choose.area}
        empty={choose.everywhere}
        value={area?.code ?? ''}
        options={areas.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Field
        lang={lang}
        kind="select"
        name="domein"
        label={choose.theme}
        empty={choose.all}
        value={theme?.id ?? ''}
        options={themes.map(({ id, name }) => ({ value: id, label: name[lang] }))}
      />
    </Filter>
  )
}

/** Which part of the directory, and its files in every form. */
export function FileSection(props: Props) {
  const { lang, area, theme } = props
  const { files, choose } = { nl, en }[lang]
  const chosen = [area?.name, theme?.name[lang]].filter(Boolean).join(', ')
  const asked = { area: area?.code, theme: theme?.id }
  return (
    <section id="bestanden">
      <Heading level={2}>{choose.title}</Heading>
      <Choose {...props} />
      <p class="nl-paragraph">{chosen ? choose.part(chosen) : choose.whole}</p>
      {EXPORT_KINDS.map((kind) => (
        <div key={kind}>
          <Heading level={3}>{files.kinds[kind]}</Heading>
          <ul class="weefsel-link-list weefsel-link-list--row">
            {EXPORT_FORMATS.map((format) => (
              <li class="weefsel-link-list__item" key={format}>
                <Link href={filePath(kind, format, asked)}>
                  <span class="weefsel-hidden">{`${files.kinds[kind]}, `}</span>
                  {files.formats[format]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
