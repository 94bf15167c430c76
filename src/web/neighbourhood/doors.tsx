import { inLang, type Lang } from '../../platform/i18n.ts'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  /** Code of the area that the message will be about. */
  code: string
}

/** The three things anyone can do about a wijk: say what is wrong, what is missing, what they can do. */
export function ThreeDoors({ lang, code }: Props) {
  const texts = { nl, en }[lang].doors
  const to = (what: string) => inLang(lang, `/wijken/${code}/${what}`)
  return (
    <section aria-labelledby="doe-iets">
      <Heading level={2} id="doe-iets">
        {texts.title}
      </Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      <Doors>
        <Door href={to('klopt-niet')} title={texts.wrong.title} text={texts.wrong.text} />
        <Door href={to('ik-mis-iets')} title={texts.missing.title} text={texts.missing.text} />
        <Door href={to('ik-kan-iets')} title={texts.offer.title} text={texts.offer.text} />
      </Doors>
    </section>
  )
}
