import type { ShownChecks } from '../../domains/freshness/index.ts'
import { Checked } from '../../domains/freshness/views/checked.tsx'
import { inboxPaths, KINDS } from '../../domains/inbox/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Door, Doors } from '../../ui/door.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Share, Shown } from '../../ui/share.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The page as others get it: its address, a code for a camera, and whether it may be passed on lightly. */
export interface Shared {
  title: string
  url: string
  qr: { size: number; path: string }
  /** The path of the page in the language of the reader. */
  path: string
}

interface Props {
  lang: Lang
  checks: ShownChecks
  source: string | null
  /** Null: about violence. Nothing that leaves a trace with somebody else. */
  shared: Shared | null
  /** For paper: the address and its code only. */
  paper: boolean
}

/** When it was checked and where it comes from, then how to pass it on. */
export function Foot({ lang, checks, source, shared, paper }: Props) {
  const texts = { nl, en }[lang]
  return (
    <div class="weefsel-supply__foot">
      <div class="weefsel-supply__checked">
        <Checked lang={lang} checks={checks} />
        {source ? <p class="weefsel-supply__small">{texts.source(source)}</p> : null}
      </div>
      {shared ? (
        <section>
          <div class="weefsel-supply__share-title">
            <Heading level={2}>{texts.share}</Heading>
          </div>
          {paper ? (
            <Shown lang={lang} title={shared.title} url={shared.url} qr={shared.qr} />
          ) : (
            <Share
              lang={lang}
              title={shared.title}
              url={shared.url}
              qr={shared.qr}
              largePrintHref={`${shared.path}?druk=groot`}
            />
          )}
        </section>
      ) : null}
    </div>
  )
}

interface DoorsProps {
  lang: Lang
  /** Code of the area that a message belongs to. */
  areaCode: string
  about: { kind: 'service' | 'location' | 'organization'; id: string }
}

/** The three doors: say what is wrong, what is missing, what you can do. */
export function ThreeDoors({ lang, areaCode, about }: DoorsProps) {
  const texts = { nl, en }[lang]
  const words = {
    wrong: [texts.wrong, texts.wrongText],
    missing: [texts.missing, texts.missingText],
    offer: [texts.offer, texts.offerText],
  } as const
  return (
    <section class="weefsel-section weefsel-no-print">
      <Heading level={2}>{texts.doors}</Heading>
      <Doors>
        {KINDS.map((kind) => (
          <Door
            key={kind}
            href={inLang(lang, inboxPaths.send(areaCode, kind, about))}
            title={words[kind][0]}
            text={words[kind][1]}
          />
        ))}
      </Doors>
    </section>
  )
}
