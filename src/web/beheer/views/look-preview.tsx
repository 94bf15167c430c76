import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import type { BeheerTexts } from '../texts.nl.ts'

interface PreviewProps {
  lang: Lang
  texts: BeheerTexts['look']
  /** Of the look that is tried out. */
  id: string
}

/** What a visitor sees most, in the look that is tried out; and the choice. */
export function LookPreview({ lang, texts, id }: PreviewProps) {
  const { sample } = texts
  return (
    <>
      <PageHeader title={texts.previewTitle} lead={texts.previewLead} />
      <div class="weefsel-beheer__sample">
        <Card title={sample.heading} level={2}>
          <p class="nl-paragraph">{sample.text}</p>
          <p class="nl-paragraph">
            <Link href={inLang(lang, '/zoeken')}>{sample.link}</Link>
          </p>
        </Card>
        <Notice>
          <p>{sample.notice}</p>
        </Notice>
        <ButtonGroup>
          <ButtonLink href={inLang(lang, '/zoeken')}>{sample.button}</ButtonLink>
          <ButtonLink look="secondary" href={inLang(lang, '/lijstje')}>
            {sample.second}
          </ButtonLink>
        </ButtonGroup>
      </div>
      <Form action={inLang(lang, beheerPaths.choose(id))}>
        <ButtonGroup>
          <Button>{texts.choose}</Button>
          <ButtonLink look="secondary" href={inLang(lang, beheerPaths.look)}>
            {texts.change}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
