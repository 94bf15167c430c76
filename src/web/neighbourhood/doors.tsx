import { type AreaMessages, inboxPaths, KINDS } from '../../domains/inbox/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  /** Code of the area that the message will be about. */
  code: string
  /** What was published of its messages; null when nothing was. */
  messages: AreaMessages | null
}

/** The three things anyone can do about a wijk: say what is wrong, what is missing, what they can do. */
export function ThreeDoors({ lang, code, messages }: Props) {
  const texts = { nl, en }[lang].doors
  return (
    <section aria-labelledby="doe-iets">
      <Heading level={2} id="doe-iets">
        {texts.title}
      </Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      <Doors>
        {KINDS.map((kind) => (
          <Door
            key={kind}
            href={inLang(lang, inboxPaths.send(code, kind))}
            title={texts[kind].title}
            text={texts[kind].text}
          />
        ))}
      </Doors>
      {messages && messages.all > 0 ? (
        <p class="nl-paragraph">{texts.inTerm(messages.inTime, messages.all)}</p>
      ) : null}
    </section>
  )
}
