import type { Run } from '../../../domains/reach/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { reachPaths } from '../paths.ts'
import { textsOf } from './words.ts'

interface Props {
  lang: Lang
  run: Run
  /** The run that everybody sees; null when there is none. */
  published: Run | null
  /** Whether this reader works with runs that are not published. */
  works: boolean
}

/** What must be known of a run before its numbers: that it is not published, or not the newest. Nothing for the usual one. */
export function AboutRun({ lang, run, published, works }: Props) {
  const { run: words } = textsOf(lang)
  const { number, onDay, publication } = run
  const day = formatDate(lang, onDay)
  if (!publication)
    return (
      <Notice tone="attention" title={words.notPublic}>
        <p>{words.notPublicText(number, day)}</p>
        <ul class="weefsel-list">
          {works ? (
            <li>
              <Link href={inLang(lang, reachPaths.run(number))}>{words.toRun}</Link>
            </li>
          ) : null}
          {published ? (
            <li>
              <Link href={`${inLang(lang, reachPaths.public)}?run=${published.number}`}>
                {words.toPublic}
              </Link>
            </li>
          ) : null}
        </ul>
      </Notice>
    )
  if (published?.number === number) return null
  return (
    <Notice>
      <p>
        {words.older(day)} <Link href={inLang(lang, reachPaths.public)}>{words.toNewest}</Link>
      </p>
    </Notice>
  )
}

/** Who published a run, when and why. */
export function PublishedBy({ lang, run: { publication } }: Pick<Props, 'lang' | 'run'>) {
  const { run: words } = textsOf(lang)
  if (!publication) return null
  const { name, publishedAt, reason } = publication
  return (
    <p class="nl-paragraph">
      {words.published(name, formatDate(lang, publishedAt))} <span lang={dutchOn(lang)}>{reason}</span>
    </p>
  )
}
