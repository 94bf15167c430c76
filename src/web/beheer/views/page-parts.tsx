import type { OwnPage } from '../../../domains/settings/index.ts'
import { RichText } from '../../../domains/settings/views/rich-text.tsx'
import { inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Form } from '../../../ui/form.tsx'
import { beheerPaths } from '../paths.ts'
import type { PageFormProps } from './page-props.ts'
import { momentWords } from './versions.tsx'

type OfPage = PageFormProps & { page: OwnPage }

/** How the text looks to who reads it. */
export function PagePreview({ texts, page }: OfPage) {
  return (
    <Details summary={texts.pages.preview}>
      <div class="weefsel-beheer__sample" lang="nl">
        <RichText text={page.body.nl} />
      </div>
    </Details>
  )
}

/** The texts that the page had, each with a button to put it back. */
export function Versions({ lang, texts, page, versions }: OfPage) {
  const words = texts.pages
  if (versions.length < 2) return null
  return (
    <Details summary={texts.versions}>
      <ul class="weefsel-desk__rows">
        {versions.map(({ number, madeAt, title }, at) => (
          <li class="weefsel-beheer__row" key={number}>
            <p class="nl-paragraph">
              {`${words.version(number, momentWords(lang, madeAt))}: ${title}`}
              {number === page.shown ? ` – ${words.shownNow}` : null}
            </p>
            {at === 0 ? null : (
              <Form action={inLang(lang, beheerPaths.pageVersion(page.id, number))}>
                <div>
                  <Button look="secondary">{texts.putBackOf(momentWords(lang, madeAt))}</Button>
                </div>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Takes a page off the site; one that nobody reads can be thrown away. */
export function Away({ lang, texts, page }: OfPage) {
  const words = texts.pages
  const [act, text, label] =
    page.shown === null
      ? (['weg', words.removeText, words.remove] as const)
      : (['verbergen', words.hideText, words.hide] as const)
  return (
    <Details summary={label}>
      <p class="nl-paragraph">{text}</p>
      <Form action={inLang(lang, beheerPaths.pageAct(page.id, act))}>
        <div>
          <Button look="secondary">{label}</Button>
        </div>
      </Form>
    </Details>
  )
}
