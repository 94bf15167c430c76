import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { Link, siteName } from './link.tsx'

type ProseProps = {
  text: string
  /** The language of the text when it is not that of the page. */
  lang?: Lang | undefined
  /** The first words of a page: bigger. */
  lead?: boolean | undefined
  /** Web addresses in it become links; never in what a visitor typed. */
  links?: boolean | undefined
}

/** A web address up to the full stop or bracket that ends the sentence around it. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/

function withLinks(line: string): ComponentChildren[] {
  return line.split(ADDRESS).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <Link href={part} key={at}>
        {siteName(part)}
      </Link>
    ),
  )
}

/** Text as it was typed: blank lines make paragraphs, line ends stay. */
export function Prose({ text, lang, lead, links }: ProseProps) {
  const words = (line: string) => (links ? withLinks(line) : [line])
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, index) => (
          <p
            class={lead && index === 0 ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}
            lang={lang}
            key={index}
          >
            {paragraph
              .split('\n')
              .flatMap((line, at) => (at === 0 ? words(line) : [<br key={`line ${at}`} />, ...words(line)]))}
          </p>
        ))}
    </>
  )
}
